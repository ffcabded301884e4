"""Work on several processes: in order, bounded, and gone when the parent is gone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator

import psutil
import pytest

from provenance.errors import InputError
from provenance.services.workers import AHEAD, WORTH_A_POOL, default_workers, map_in_order


def square(number: int) -> int:
    """Work that another process can find by name."""
    return number * number


def die(number: int) -> int:
    """Work that ends its process, as the kernel does when memory is short."""
    if number == 15:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


@pytest.mark.parametrize(("count", "workers"), [(0, 2), (WORTH_A_POOL - 1, 2), (40, 1), (60, 2)])
def test_results_come_in_order(count: int, workers: int) -> None:
    """With a pool or without one the results are those of `map`."""
    assert list(map_in_order(square, range(count), workers=workers)) == [n * n for n in range(count)]


def test_inputs_are_drawn_as_results_are_taken() -> None:
    """Memory stays bounded: no more is drawn ahead than is in flight."""
    drawn = [0]

    def count_up() -> Iterator[int]:
        for number in range(10_000):
            drawn[0] = number
            yield number

    results = map_in_order(square, count_up(), workers=2)
    for _ in range(5):
        next(results)
    assert drawn[0] <= WORTH_A_POOL + 2 * AHEAD + 10
    results.close()  # type: ignore[attr-defined] # it is a generator


def test_a_killed_worker_is_explained() -> None:
    """A worker that the kernel kills ends the run with a message that says what to do."""
    with pytest.raises(InputError, match="--workers 1"):
        list(map_in_order(die, range(40), workers=2))


def test_there_is_at_least_one_worker() -> None:
    """The default fits the machine."""
    assert 1 <= default_workers() <= 8


def run_script(script: str) -> subprocess.Popen[str]:
    """Start a script in a process group of its own."""
    return subprocess.Popen(
        [sys.executable, "-c", script],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def test_prepared_workers_begin_with_what_they_need() -> None:
    """Workers are forked from a process that has loaded the analysis, so that none of them loads it again."""
    script = (
        "from provenance.services.workers import map_in_order, prepare_workers\n"
        "if __name__ == '__main__':\n"
        "    prepare_workers()\n"
        '    asked = \'"provenance.services.ingest" in __import__("sys").modules\'\n'
        "    print(set(map_in_order(eval, [asked] * 40, workers=2)))\n"
    )
    out, err = run_script(script).communicate(timeout=60)
    assert (out.strip(), err) == ("{True}", "")


def test_ctrl_c_while_workers_are_prepared_is_the_callers_alone() -> None:
    """The process that loads for the workers leaves Ctrl-C to its parent and prints nothing of its own."""
    script = (
        "import time\n"
        "from provenance.services.workers import prepare_workers\n"
        "prepare_workers()\n"
        "try:\n"
        "    time.sleep(0.3)\n"
        "    print('on', flush=True)\n"
        "    time.sleep(60)\n"
        "except KeyboardInterrupt:\n"
        "    print('stopped')\n"
    )
    parent = run_script(script)
    assert parent.stdout is not None
    parent.stdout.readline()
    os.killpg(parent.pid, signal.SIGINT)
    out, err = parent.communicate(timeout=60)
    assert (out.strip(), err) == ("stopped", "")


def test_workers_die_with_a_killed_parent() -> None:
    """Kill -9 of the parent leaves no process behind that waits for ever."""
    script = (
        "import time\n"
        "from provenance.services.workers import map_in_order\n"
        "if __name__ == '__main__':\n"
        "    for n in map_in_order(time.sleep, [0.2] * 4000, workers=2):\n"
        "        print('on', flush=True)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    parent.stdout.readline()
    children = psutil.Process(parent.pid).children(recursive=True)
    assert children
    parent.kill()
    parent.wait()
    parent.stdout.close()
    _, alive = psutil.wait_procs(children, timeout=20)
    assert not [child for child in alive if child.status() != psutil.STATUS_ZOMBIE]
