"""`provenance completion`: the script that lets a shell complete commands and options."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class


@click.command(short_help="Print the script for completion in your shell.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print the completion script of SHELL.

    \b
    Examples:
      provenance completion bash > ~/.local/share/bash-completion/completions/provenance
      provenance completion zsh > ~/.zfunc/_provenance
      provenance completion fish > ~/.config/fish/completions/provenance.fish
    """
    found = get_completion_class(shell)
    if found is None:
        raise click.UsageError(f"click has no completion for {shell}; use bash, zsh or fish.")
    root = ctx.find_root().command
    # The script's own template, without asking bash for its version: it must be printable anywhere.
    made = found(root, {}, "provenance", "_PROVENANCE_COMPLETE")
    click.echo(made.source_template % made.source_vars())
