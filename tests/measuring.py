"""Processor time of one call, undisturbed by what other tests left behind."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import TypeVar

Result = TypeVar("Result")


def measure(call: Callable[[], Result]) -> tuple[float, Result]:
    """Return the seconds of processor time that a call takes, and its result.

    What other tests left in memory would be searched for garbage again and again, and grow the time of this call.
    """
    gc.collect()
    gc.disable()
    try:
        began = time.process_time()
        result = call()
        return time.process_time() - began, result
    finally:
        gc.enable()
