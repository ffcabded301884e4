"""Processor time of one call, undisturbed by what other tests left behind and by who counts its lines."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from typing import TypeVar

Result = TypeVar("Result")


def measure(call: Callable[[], Result]) -> tuple[float, Result]:
    """Return the seconds of processor time that a call takes, and its result.

    What other tests left in memory would be searched for garbage again and again, and coverage stops at every line:
    both would grow the time of this call, by three times and more.
    """
    gc.collect()
    gc.disable()
    tracing = sys.gettrace()
    sys.settrace(None)
    try:
        began = time.process_time()
        result = call()
        return time.process_time() - began, result
    finally:
        sys.settrace(tracing)
        gc.enable()
