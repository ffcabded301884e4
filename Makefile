# Two commands do it all on a fresh machine: `make demo` and `make test`. Both build their own .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DATA ?= $(or $(PROVENANCE_DATA),../shared/data)
PYTEST_FLAGS ?=
# Tests run side by side, one worker a core; WORKERS=0 runs them one by one.
WORKERS ?= auto

.DEFAULT_GOAL := help
.PHONY: help demo test nightly lint types contracts drift check gate bench train-en train-lexicons train-names figures clean

help: ## Show what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

$(VENV)/.run: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

$(VENV)/.dev: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	touch $@ $(VENV)/.run

demo: $(VENV)/.run ## Run the main job on the packaged demo story
	@$(BIN)/provenance demo

test: $(VENV)/.dev ## Run the tests
	$(BIN)/python -m pytest --numprocesses $(WORKERS) --dist loadgroup $(PYTEST_FLAGS)

nightly: $(VENV)/.dev ## Run the laws with 1,000 examples each
	HYPOTHESIS_PROFILE=nightly $(BIN)/python -m pytest --timeout 3600 $(PYTEST_FLAGS)

lint: $(VENV)/.dev ## Check style
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.dev ## Check types
	$(BIN)/mypy

contracts: $(VENV)/.dev ## Check who may import whom
	$(BIN)/lint-imports

drift: $(VENV)/.dev ## Check that the generated reference and figures match the program
	$(BIN)/python docs/generate_cli.py --check
	$(BIN)/python docs/generate_figures.py --check

check: lint types contracts drift ## All static checks

gate: $(VENV)/.dev ## Check that no figure of extraction fell (needs the development data)
	$(BIN)/python benchmarks/extraction_gate.py --data $(DATA)

bench: $(VENV)/.dev ## Run the benchmarks on the development data and keep their results
	$(BIN)/python benchmarks/run_all.py --data $(DATA)

train-en: $(VENV)/.dev ## Train the English components (two cores, under two hours)
	$(BIN)/python -m pip install --quiet --editable '.[train]'
	$(BIN)/python training/quotes.py --data $(DATA) --out provenance/nlp/models

train-lexicons: $(VENV)/.dev ## Compile the cross-language lexicons (needs Debian's wordnet-base)
	$(BIN)/python training/lexicons.py --data $(DATA) --out provenance/match/lexicons

train-names: $(VENV)/.dev ## Compile the name tables
	$(BIN)/python training/names.py --data $(DATA)
	$(BIN)/python -m training.common_words --data $(DATA)

figures: $(VENV)/.dev ## Draw the figures of the documentation from the demo story
	$(BIN)/python docs/generate_figures.py

clean: ## Remove what was built
	rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
