"""A program in a pseudo-terminal, timed from outside: what both benchmarks of the console stand on."""
import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time


class Program:
    """One running terminal program."""

    def __init__(self, command, size=(160, 50), environment=None):
        self.command = command
        self.born = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="xterm-256color", LANG="C.UTF-8", LC_ALL="C.UTF-8", **(environment or {}))
            os.execvp(command[0], command)
        window = struct.pack("HHHH", size[1], size[0], 0, 0)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, window)

    def drain(self, quiet):
        """Reads until nothing has come for so many seconds. Returns the moment of the last byte, None without any."""
        last = None
        while select.select([self.fd], [], [], quiet)[0]:
            try:
                if not os.read(self.fd, 1 << 16):
                    break
            except OSError:  # the program has ended
                break
            last = time.perf_counter()
        return last

    def started(self):
        """Milliseconds from the start to the first frame that stands still."""
        last = self.drain(0.1) if self.answers(10) else None
        if last is None:
            raise SystemExit(f"{self.command[0]} has drawn nothing in ten seconds")
        return (last - self.born) * 1000

    def answers(self, seconds):
        """Whether a byte comes within so many seconds."""
        return bool(select.select([self.fd], [], [], seconds)[0])

    def press(self, key):
        os.write(self.fd, key)

    def time_key(self, key):
        """Milliseconds from the key to the first byte that comes back; None when it draws nothing."""
        self.drain(0.01)
        start = time.perf_counter()
        self.press(key)
        return (time.perf_counter() - start) * 1000 if self.answers(0.3) else None

    def processor_seconds(self):
        """Time on a processor so far, of all its threads."""
        total = 0
        for task in os.listdir(f"/proc/{self.pid}/task"):
            with open(f"/proc/{self.pid}/task/{task}/schedstat") as numbers:
                total += int(numbers.read().split()[0])
        return total / 1e9

    def idle_share(self, seconds):
        """Percent of one core while nobody presses anything."""
        self.drain(0.3)
        before, start = self.processor_seconds(), time.perf_counter()
        while time.perf_counter() - start < seconds:
            self.drain(0.2)
        return (self.processor_seconds() - before) / (time.perf_counter() - start) * 100

    def peak_mebibytes(self):
        with open(f"/proc/{self.pid}/status") as lines:
            return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024

    def end(self):
        """Asks it to end, and makes it when it does not."""
        os.kill(self.pid, signal.SIGTERM)
        deadline = time.perf_counter() + 2
        while os.waitpid(self.pid, os.WNOHANG) == (0, 0):
            self.drain(0.02)
            if time.perf_counter() > deadline:
                os.kill(self.pid, signal.SIGKILL)
                os.waitpid(self.pid, 0)
                break
        os.close(self.fd)


def share(times, part):
    """A quantile of some times, nan without any."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))] if ordered else float("nan")
