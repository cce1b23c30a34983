"""One command line from its arguments to its exit code, whatever happens on the way."""

from __future__ import annotations

import os
import sys
from importlib import import_module

import click

from . import COMMANDS, help_text
from .options import chosen_console, output_options


class _Commands(click.Group):
    """Commands are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"sdkwright.cli.{cmd_name}_command").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(args[0], COMMANDS, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise click.UsageError(f"there is no command {args[0]!r}{hint}", ctx)
        return super().resolve_command(ctx, args)

    def get_help(self, ctx: click.Context) -> str:
        return help_text().rstrip("\n")


def _version(ctx: click.Context, _parameter: click.Parameter, value: bool) -> None:
    if value:
        from sdkwright.version import VERSION

        click.echo(f"sdkwright {VERSION}")
        ctx.exit(0)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, hidden=True
)
@output_options
def program(**_given: object) -> None:
    """The options before the command count for it as those after it do."""


def run(arguments: list[str]) -> int:
    """Run a command; problems of any kind become messages and an exit code, never a traceback.

    Ctrl-C goes on as ``KeyboardInterrupt``.
    """
    _prepare_streams()
    try:
        code = program.main(arguments, prog_name="sdkwright", standalone_mode=False)
        sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except click.exceptions.Exit as exit_:
        return exit_.exit_code
    except click.ClickException as error:
        return _usage(error)
    except click.Abort:
        raise KeyboardInterrupt from None
    except BrokenPipeError:
        # Whoever read the output has seen enough. Click ends with 1 where it notices first.
        _drop_output()
        return 1
    except Exception as error:
        return _internal_error(error, arguments)


def _prepare_streams() -> None:
    """Have both streams, and never fail over a character that one of them cannot show."""
    sys.stdout = sys.stdout or open(os.devnull, "w")  # noqa: SIM115, PTH123
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: SIM115, PTH123
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _drop_output() -> None:
    """Keep the interpreter from complaining about what it cannot flush at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _usage(error: click.ClickException) -> int:
    context = getattr(error, "ctx", None)
    command = context.command_path if context is not None else "sdkwright"
    message = error.format_message().rstrip(".")
    if not message[1:2].isupper():
        # Names of variables stay as they are.
        message = message[:1].lower() + message[1:]
    sys.stderr.write(f"error: {message}\n")
    sys.stderr.write(f"`{command} --help` tells what there is\n")
    return 2


def _internal_error(error: Exception, arguments: list[str]) -> int:
    from sdkwright.diagnostics import Report

    if os.environ.get("SDKWRIGHT_DEBUG"):
        import traceback

        traceback.print_exception(error)
    text = " ".join(str(error).split())[:300]
    report = Report()
    report.add("internal-error", f"{type(error).__name__}: {text}" if text else repr(error))
    try:
        chosen_console(arguments).findings(report)
        sys.stdout.flush()
    except OSError as failure:
        _drop_output()
        sys.stderr.write(f"error: cannot write the output: {failure.strerror}\n")
    return 2
