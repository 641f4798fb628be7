"""The clock of a training: it counts work. While the computer sleeps or a debugger waits, it stands still."""

import time

from lewisgpt.training import together


class Clock:
    """Counts the seconds in which the program was at work, from `before` on."""

    def __init__(self, device: str, before: float = 0.0):
        # where a graphics card or other processes do the work, the processor may wait for them for a while
        self.longest_wait = 2.0 if device == "cpu" and together.WORLD == 1 else 30.0
        self.total, self.runs = before, True
        self.last, self.last_work = time.perf_counter(), time.process_time()

    def seconds(self) -> float:
        """Ask often: a pause is a long time since the last asking in which the processor had next to nothing to do."""
        now, work = time.perf_counter(), time.process_time()
        passed, worked = now - self.last, work - self.last_work
        self.last, self.last_work = now, work
        if self.runs:
            self.total += worked if passed > max(self.longest_wait, 10 * worked) else passed
        return self.total

    def stop(self) -> None:
        self.seconds()
        self.runs = False
