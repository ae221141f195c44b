"""Attempts to get out of the box, and to take more of the machine than is given.

Each is a program that answers 9 when what it tries is refused, and fails when it works. The numbers
are those of the list of threats that the sandbox was designed against.
"""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import indent

from evolve.outcome import Verdict
from sandbox.seccomp import MACHINES, SYSCALLS

PREAMBLE = """
import ctypes, mmap, os, resource, signal, socket, struct, sys, time
LIBC = ctypes.CDLL(None, use_errno=True)
CANARY, PORT, UNIX, ABSTRACT, SUPERVISOR = {canary!r}, {port}, {unix!r}, {abstract!r}, {supervisor}

def check(result):
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result

def call(number, *arguments):
    return check(LIBC.syscall(number, *arguments))

def nothing_of(paths, use):
    for path in paths:
        try:
            got = use(path)
        except OSError:
            continue
        raise AssertionError(f"it worked on {{path}}: {{got!r}}")
    raise OSError("none of them")

def attack():
{attack}

def solve(n):
    try:
        got = attack()
    except (OSError, MemoryError, OverflowError):
        return 9
    raise AssertionError(f"it worked: {{got!r}}")
"""


@dataclass(frozen=True)
class Facts:
    """Where there is something to reach from the box."""

    canary: str
    port: int
    unix: str
    abstract: str
    supervisor: int


@dataclass(frozen=True)
class Breakout:
    name: str
    attack: str
    verdict: Verdict | tuple[Verdict, ...] = Verdict.OK
    family: bool = False
    """Whether it is tried where children are allowed, and so from level 2 only."""

    def source(self, facts: Facts) -> str:
        return PREAMBLE.format(attack=indent(self.attack, "    "), **vars(facts))


def system_call(name: str, arguments: str = "0, 0, 0, 0") -> str:
    number = SYSCALLS[name][MACHINES["x86_64"].column]
    return f"assert os.uname().machine == 'x86_64'\nreturn call({number}, {arguments})"


def expression(text: str) -> str:
    return f"return {text}"


WRITES = "lambda path: os.open(path + '/planted', os.O_CREAT | os.O_WRONLY)"
EVERYWHERE = "['/', '/tmp', '/var/tmp', '/dev/shm', '/run', '/etc', '.', '/proc', sys.prefix, '/usr/lib', '/home']"
OVER_LIMIT = (Verdict.OK, Verdict.OUT_OF_MEMORY)

ALONE = [
    Breakout("1 fork", expression("os.fork()")),
    Breakout("1 vfork and exec", expression("os.posix_spawn('/bin/true', ['true'], {})")),
    Breakout("1 clone through the C library", expression("check(LIBC.syscall(56, 17, 0, 0, 0, 0))")),
    Breakout("4 memory files", expression("os.memfd_create('x')")),
    Breakout("5 fill the disk", expression("open('/tmp/x', 'wb').write(bytes(1 << 20))")),
    Breakout("6 write anywhere", f"return nothing_of({EVERYWHERE}, {WRITES})"),
    Breakout("6 write over what is there", expression("nothing_of([os.__file__, sys.executable, CANARY], "
                                                      "lambda path: os.open(path, os.O_WRONLY))")),
    Breakout("7 fill the inodes", f"return nothing_of({EVERYWHERE}, lambda path: os.mkdir(path + '/planted'))"),
    Breakout("17 many threads", "import threading\nfor _ in range(5000):\n    threading.Thread(target=time.sleep, "
             "args=(60,)).start()", Verdict.CRASH),
    Breakout("19 raise its own limits", "soft, hard = resource.getrlimit(resource.RLIMIT_AS)\n"
             "try:\n    return resource.setrlimit(resource.RLIMIT_AS, (hard, hard + (1 << 30)))\n"
             "except ValueError:\n    raise OSError"),
    Breakout("19 raise the zygote's limits", "try:\n    return resource.prlimit(os.getppid(), resource.RLIMIT_AS, "
             "(1, 1))\nexcept ValueError:\n    raise OSError"),
    Breakout("25 decompress a bomb", "import gzip\nbomb = gzip.compress(bytes(1 << 20)) * 1300\n"
             "return len(gzip.decompress(bomb))", (*OVER_LIMIT, Verdict.TIMEOUT)),
    Breakout("26 huge pages", expression("mmap.mmap(-1, 1 << 21, flags=mmap.MAP_PRIVATE | 0x20 | 0x40000)")),
    Breakout("27 real-time scheduling", expression("os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))")),
    Breakout("27 another's priority", expression("os.setpriority(os.PRIO_PROCESS, os.getppid(), 19)")),
    Breakout("28 secrets in the environment", "assert not [v for v in os.environ if 'KEY' in v or 'SECRET' in v]\n"
             "raise OSError"),
    Breakout("29 read a file that everybody may read", expression("open(CANARY).read()")),
    Breakout("29 list the folder of a file", expression("os.listdir(os.path.dirname(CANARY))")),
    Breakout("30 read the host's files", expression("nothing_of(['/etc/passwd', '/etc/shadow', '/etc/hosts', "
             "'/proc/kallsyms', '/proc/keys', '/proc/1/environ', '/proc/version', '/sys/kernel/notes'], "
             "lambda path: open(path).read(1))")),
    Breakout("30 list the host's folders", expression("nothing_of(['/home', '/root', '/proc', '/sys', '/var', '/run'], "
             "lambda path: [os.listdir(path) or os.rmdir('/none')])")),
    Breakout("31 environ of other processes", expression("nothing_of([f'/proc/{pid}/environ' for pid in "
             "(1, SUPERVISOR, os.getppid(), 'self')], lambda path: open(path).read(1))")),
    Breakout("32 command lines of other processes", expression("nothing_of([f'/proc/{pid}/cmdline' for pid in "
             "(1, SUPERVISOR, os.getppid())], lambda path: open(path).read(1))")),
    Breakout("33 memory of other processes", expression("nothing_of([f'/proc/{pid}/mem' for pid in "
             "(1, SUPERVISOR, os.getppid(), 'self')], lambda path: open(path, 'rb'))")),
    Breakout("34 ptrace the zygote", expression("check(LIBC.ptrace(16, os.getppid(), 0, 0))")),
    Breakout("35 process_vm_readv", system_call("process_vm_readv", "os.getppid(), None, 0, None, 0, 0")),
    Breakout("35 process_vm_writev", system_call("process_vm_writev", "SUPERVISOR, None, 0, None, 0, 0")),
    Breakout("38 inherited descriptors", "held = []\nfor fd in range(4, 4096):\n    try:\n        os.fstat(fd)\n"
             "    except OSError:\n        continue\n    held.append(fd)\nassert not held, held\nraise OSError"),
    Breakout("39 signal anybody", "return nothing_of([1, SUPERVISOR, os.getppid(), -1, *range(2, 3000)], "
             "lambda pid: os.kill(pid, 0) if pid != os.getpid() else os.rmdir('/none'))"),
    Breakout("40 stop the zygote", expression("os.kill(os.getppid(), signal.SIGSTOP)")),
    Breakout("40 signal through a pidfd", expression("signal.pidfd_send_signal(os.pidfd_open(os.getppid()), 9)")),
    Breakout("40 signal through a descriptor's owner", "import fcntl\na, b = socket.socketpair()\n"
             "return fcntl.fcntl(a, fcntl.F_SETOWN, os.getppid())"),
    Breakout("40 signal through a queue", system_call("rt_sigqueueinfo", "os.getppid(), 9, bytes(128)")),
    Breakout("40 signal a thread of the supervisor", system_call("tkill", "SUPERVISOR, 0")),
    Breakout("41 TCP", expression("socket.create_connection(('127.0.0.1', PORT), 1)")),
    Breakout("41 listen", expression("socket.create_server(('127.0.0.1', 0))")),
    Breakout("42 UDP", "udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\n"
             "return udp.sendto(b'x', ('127.0.0.1', PORT))"),
    Breakout("43 unix socket by path", expression("socket.socket(socket.AF_UNIX).connect(UNIX)")),
    Breakout("44 abstract unix socket", expression("socket.socket(socket.AF_UNIX).connect('\\0' + ABSTRACT)")),
    Breakout("44 unix socket of a pair, connected elsewhere", "a, b = socket.socketpair(type=socket.SOCK_DGRAM)\n"
             "return a.connect(UNIX + '.datagram')"),
    Breakout("44 datagram of a pair, sent elsewhere", "a, b = socket.socketpair(type=socket.SOCK_DGRAM)\n"
             "return a.sendto(b'x', UNIX + '.datagram')"),
    Breakout("45 netlink", expression("socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)")),
    Breakout("46 become another program", expression("os.execv('/bin/su', ['su'])")),
    Breakout("46 become root", "assert os.getuid() and os.geteuid()\nreturn os.setuid(0)"),
    Breakout("46 privileges to be gained", "assert LIBC.prctl(39, 0, 0, 0, 0) == 1\nraise OSError"),
    Breakout("46 capabilities", "held = ctypes.create_string_buffer(24)\n"
             "check(LIBC.capget(struct.pack('=Ii', 0x20080522, 0), held))\n"
             "effective, permitted, inheritable, *high = struct.unpack('=6I', held)\n"
             "assert not (effective | permitted | inheritable) & ~(1 << 2) and not any(high)\nraise OSError"),
    Breakout("47 new user namespace", expression("check(LIBC.unshare(1 << 28))")),
    Breakout("47 enter a namespace", system_call("setns", "0, 0")),
    Breakout("48 mount", expression("check(LIBC.mount(b'x', b'/tmp', b'tmpfs', 0, None))")),
    Breakout("48 mount in the new way", system_call("fsopen", "b'tmpfs', 0")),
    Breakout("48 unmount", expression("check(LIBC.umount2(b'/', 2))")),
    Breakout("49 chroot", expression("os.chroot('/usr')")),
    Breakout("50 make a device", expression("os.mknod('/tmp/x', 0o060600, os.makedev(254, 0))")),
    Breakout("51 keyring", system_call("add_key", "b'user', b'x', b'x', 1, -3")),
    Breakout("52 set the clock", expression("time.clock_settime(time.CLOCK_REALTIME, time.time())")),
    Breakout("53 io_uring", system_call("io_uring_setup", "8, bytes(120)")),
    Breakout("54 bpf", system_call("bpf", "0, bytes(64), 64")),
    Breakout("55 perf_event_open", system_call("perf_event_open", "bytes(128), 0, -1, -1, 0")),
    Breakout("56 userfaultfd", system_call("userfaultfd", "1")),
    Breakout("57 file handles", system_call("name_to_handle_at", "-100, b'/usr', bytes(128), bytes(8), 0")),
    Breakout("57 open by handle", system_call("open_by_handle_at", "3, bytes(128), 0")),
    Breakout("58 sysrq", expression("open('/proc/sysrq-trigger', 'w')")),
    Breakout("59 core pattern", expression("open('/proc/sys/kernel/core_pattern', 'w')")),
    Breakout("60 plant a module", expression("open(os.path.dirname(os.__file__) + '/sitecustomize.py', 'w')")),
    Breakout("61 leave its control group", expression("nothing_of(['/sys/fs/cgroup/cgroup.procs', "
             "'/sys/fs/cgroup/memory/cgroup.procs', '/sys/fs/cgroup/unified/cgroup.procs'], "
             "lambda path: open(path, 'w').write('0'))")),
    Breakout("62 core dumps", "assert resource.getrlimit(resource.RLIMIT_CORE) == (1, 1)\nraise OSError"),
    Breakout("69 System V shared memory", system_call("shmget", "7, 4096, 0o1666")),
    Breakout("69 System V semaphores", system_call("semget", "7, 1, 0o1666")),
    Breakout("69 System V messages", system_call("msgget", "7, 0o1666")),
    Breakout("69 POSIX message queue", expression("check(LIBC.mq_open(b'/x', 0o102, 0o666, None))")),
    Breakout("70 shared anonymous memory", expression("len(mmap.mmap(-1, 1 << 30))"), OVER_LIMIT),
    Breakout("75 links instead of files", "return nothing_of([CANARY, '/etc/passwd'], "
             "lambda path: (os.symlink(path, '/tmp/link'), os.link(path, '/tmp/hard')))"),
    Breakout("78 the control socket", "for fd in (0, 1, 2, 3, 200):\n    try:\n        kind = "
             "socket.socket(fileno=os.dup(fd)).type\n    except OSError:\n        continue\n"
             "    assert kind != socket.SOCK_SEQPACKET, fd\nraise OSError"),
    Breakout("86 import the framework", "try:\n    import evolve\nexcept ImportError:\n    pass\nelse:\n"
             "    return evolve\ntry:\n    import sandbox.embedded\nexcept ImportError:\n    raise OSError"),
    Breakout("89 devices", expression("nothing_of(['/dev/kvm', '/dev/mem', '/dev/fuse', '/dev/kfd', "
             "'/dev/nvidiactl', '/dev/nvidia0', '/dev/dri/card0'], lambda path: os.open(path, os.O_RDWR))")),
    Breakout("change modes of the interpreter", expression("os.chmod(os.__file__, 0o777)")),
    Breakout("change times of the interpreter", expression("os.utime(os.__file__)")),
    Breakout("change owners", expression("os.chown(os.__file__, os.getuid(), -1)")),
    Breakout("change attributes", expression("os.setxattr(os.__file__, 'user.x', b'x')")),
    Breakout("shorten a file", expression("os.truncate(os.__file__, 0)")),
    Breakout("remove a file", expression("os.unlink(os.__file__)")),
    Breakout("rename a folder", expression("os.rename(os.path.dirname(os.__file__), '/tmp/x')")),
    Breakout("lock memory", expression("check(LIBC.mlockall(3))")),
    Breakout("pin itself to a processor", expression("os.sched_setaffinity(0, {0})")),
    Breakout("pin memory to a node", system_call("set_mempolicy", "0, None, 0")),
    Breakout("loosen with another ruleset", system_call("landlock_create_ruleset", "None, 0, 1")),
    Breakout("read the kernel's log", system_call("syslog", "3, bytes(64), 64")),
    Breakout("system calls by the numbers of x32", expression("call(0x40000000 + 39)"), Verdict.CRASH),
    Breakout("type into a terminal", "import fcntl\nreturn fcntl.ioctl(0, 0x5412, b'x')"),
    Breakout("reach the host by the working directory", expression("os.open('../problem/evaluate.py', 0)")),
    Breakout("outlive the zygote", expression("check(LIBC.prctl(1, 0, 0, 0, 0))")),
    Breakout("let itself be looked into", expression("check(LIBC.prctl(4, 1, 0, 0, 0))")),
    Breakout("change flags of a file", "import fcntl\nwith open(os.__file__) as file:\n"
             "    return fcntl.ioctl(file, 0x40086602, bytes(8))"),
    Breakout("watch a folder of the host", "watch = check(LIBC.inotify_init1(0))\nreturn nothing_of(['/tmp', '/usr', "
             "'/', CANARY], lambda path: check(LIBC.inotify_add_watch(watch, path.encode(), 0xFFF)))"),
    Breakout("watch a folder in the old way", "import fcntl\nfd = os.open(os.path.dirname(os.__file__), os.O_RDONLY)\n"
             "return fcntl.fcntl(fd, 1026, 0x3F)"),
    Breakout("lease a file, so that its writers wait", "import fcntl\nfd = os.open(os.__file__, os.O_RDONLY)\n"
             "return fcntl.fcntl(fd, 1024, fcntl.F_RDLCK)"),
    Breakout("list the host's mounts", system_call("listmount", "struct.pack('=IIQQQ', 32, 0, 2**64 - 1, 0, 0), "
             "ctypes.create_string_buffer(800), 100, 0")),
    Breakout("take all asynchronous requests of the host", system_call("io_setup", "4096, bytes(8)")),
    Breakout("bytes out of band, to the scorer",
             expression("socket.socket(fileno=os.dup(3)).send(b'x', socket.MSG_OOB)")),
    Breakout("bytes out of band, in a message",
             "one, other = socket.socketpair()\nreturn one.sendmsg([b'x'], [], socket.MSG_OOB)"),
    Breakout("keep others off its processor's twin", expression("check(LIBC.prctl(62, 1, 0, 0, 0))")),
    Breakout("timers without end", "LIBC.timer_create.argtypes = None\nfor n in range(5000):\n"
             "    check(LIBC.timer_create(1, None, ctypes.byref(ctypes.c_void_p())))"),
    Breakout("a file without a name", expression(f"nothing_of({EVERYWHERE}, lambda path: os.open(path, "
             "os.O_TMPFILE | os.O_RDWR))")),
    Breakout("system calls of 32 bits",
             "assert os.uname().machine == 'x86_64'\npage = mmap.mmap(-1, 4096, prot=7)\n"
             "page.write(b'\\xb8\\x14\\0\\0\\0\\xcd\\x80\\xc3')\n"
             "return ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(page)))()",
             Verdict.CRASH),
    Breakout("keyctl", system_call("keyctl", "0, -3, 1")),
    Breakout("request a key", system_call("request_key", "b'user', b'x', None, -3")),
    Breakout("io_uring of another", system_call("io_uring_enter", "3, 1, 0, 0, None, 0")),
    Breakout("userfaultfd by its device", expression("os.open('/dev/userfaultfd', os.O_RDWR)")),
    Breakout("what it cannot lock", expression("check(LIBC.mlock2(ctypes.create_string_buffer(4096), 4096, 0))")),
    Breakout("a terminal", expression("os.openpty()")),
    Breakout("name a host", expression("socket.sethostname('x')")),
]  # fmt: skip
FAMILY = [
    Breakout("1 fork bomb", "while True:\n    try:\n        os.fork()\n    except OSError:\n        pass",
             (Verdict.TIMEOUT, Verdict.INVALID_OUTPUT, Verdict.CRASH), family=True),
    Breakout("13 children that cannot be signalled", "for _ in range(8):\n    if os.fork() == 0:\n        os.setsid()\n"
             "        signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())\n        time.sleep(60)\n"
             "raise OSError", family=True),
    Breakout("15 daemon", "if os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0:\n        os.closerange(0, 64)\n"
             "        time.sleep(60)\n    os._exit(0)\nraise OSError", family=True),
    Breakout("29 read a file from a child", "mine, theirs = os.pipe()\nif os.fork() == 0:\n    try:\n"
             "        os.write(theirs, open(CANARY, 'rb').read())\n    finally:\n        os._exit(0)\n"
             "os.close(theirs)\nassert not os.read(mine, 100)\nraise OSError", family=True),
    Breakout("39 kill everybody", "os.fork()\nos.kill(-1, 9)",
             (Verdict.OK, Verdict.CRASH, Verdict.INVALID_OUTPUT, Verdict.OUT_OF_MEMORY), family=True),
    Breakout("40 kill the zygote", "os.kill(os.getppid(), 9)\nos.kill(1, 9)\nos.kill(1, 19)\nraise OSError",
             family=True),
    Breakout("41 TCP from a program", "import subprocess\nreturn check(-subprocess.run([sys.executable, '-c', "
             "f'import socket; socket.create_connection((\"127.0.0.1\", {PORT}), 1)'], "
             "stderr=subprocess.DEVNULL).returncode)", family=True),
    Breakout("46 setuid program", "import subprocess\nreturn check(-subprocess.run(['/bin/su', '-c', 'true'], "
             "stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode)", family=True),
    Breakout("47 namespace by clone", "return call(56, 0x10000000 | 17, 0, 0, 0, 0)", family=True),
]  # fmt: skip
