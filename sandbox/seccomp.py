"""A filter of system calls for candidates: raw BPF, made here, installed through prctl.

A deny list: what is listed fails with EPERM, as if the candidate lacked the right. Also loaded
inside the box, so it imports the standard library and its neighbours only. See seccomp(2); numbers are those of
Linux's asm/unistd_64.h and asm-generic/unistd.h.
"""

import ctypes
import errno
import platform
import signal
import struct
from typing import NamedTuple

from sandbox.libc import PR_SET_PDEATHSIG, prctl

PR_SET_SECCOMP = 22
SECCOMP_MODE_FILTER = 2
KILL_PROCESS, ERRNO, ALLOW = 0x80000000, 0x00050000, 0x7FFF0000
LOAD, AND, EQUAL, AT_LEAST, ANY_BIT, RETURN = 0x20, 0x54, 0x15, 0x35, 0x45, 0x06
NUMBER, ARCHITECTURE, ARGUMENT = 0, 4, 16  # offsets in struct seccomp_data; arguments have 8 bytes each
X32 = 0x40000000

CLONE_THREAD = 0x00010000
CLONE_NEW = 0x7E020000  # every CLONE_NEW* flag
# F_SETOWN, F_SETSIG, F_SETOWN_EX: signals to whoever is named, by the back door. F_SETLEASE, F_NOTIFY: others' opens.
FCNTLS = (8, 10, 15, 1024, 1026)
# To the scorer too: of bytes out of band nobody makes use, and the kernel's care for them has had holes.
MSG_OOB = 1
FLAGS = {"sendto": 3, "sendmsg": 2, "sendmmsg": 3, "recvfrom": 3, "recvmsg": 2, "recvmmsg": 3}
"""Which argument holds them."""
SOCK_STREAM, SOCK_SEQPACKET = 1, 5
# TIOCSTI, TIOCLINUX; FIOSETOWN, SIOCSPGRP; FS_IOC_SETFLAGS, FS_IOC_FSSETXATTR, for which an open file's owner will do
IOCTLS = (0x5412, 0x541C, 0x8901, 0x8902, 0x40086602, 0x401C5820)
PR_SET_DUMPABLE = 4
PR_SCHED_CORE = 62  # who may run beside it on a core, which others would feel
PRCTLS = {PR_SET_PDEATHSIG: signal.SIGKILL, PR_SET_DUMPABLE: 0}  # not to outlive the zygote, not to be looked into
LEAST_SHARE = 19


class Machine(NamedTuple):
    audit: int
    """AUDIT_ARCH_*, as seccomp_data names the architecture."""
    column: int
    """Of SYSCALLS."""

    def number(self, name: str) -> int:
        """
        Raises:
            LookupError: this machine has no such system call.
        """
        found = SYSCALLS[name][self.column]
        if found is None:
            raise LookupError(name)
        return found


MACHINES = {"x86_64": Machine(0xC000003E, 0), "aarch64": Machine(0xC00000B7, 1)}
SYSCALLS: dict[str, tuple[int | None, int | None]] = {
    # on: x86_64, aarch64
    # new programs and processes, unless the task allows children
    "fork": (57, None),
    "vfork": (58, None),
    "execve": (59, 221),
    "execveat": (322, 281),
    # the network, and sockets by path or name; pairs of sockets stay
    "socket": (41, 198),
    "connect": (42, 203),
    "bind": (49, 200),
    "listen": (50, 201),
    "accept": (43, 202),
    "accept4": (288, 242),
    # other processes: their memory, their descriptors, signals to them
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "process_madvise": (440, 440),
    "process_mrelease": (448, 448),
    "kcmp": (312, 272),
    "pidfd_getfd": (438, 438),
    "pidfd_send_signal": (424, 424),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    "tkill": (200, 130),
    "setpriority": (141, 140),
    "ioprio_set": (251, 30),
    # interfaces with much kernel behind them
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "io_setup": (206, 0),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    "keyctl": (250, 219),
    "add_key": (248, 217),
    "request_key": (249, 218),
    # mounts, roots and namespaces
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "move_mount": (429, 429),
    "open_tree": (428, 428),
    "open_tree_attr": (467, 467),
    "fsopen": (430, 430),
    "fsconfig": (431, 431),
    "fsmount": (432, 432),
    "fspick": (433, 433),
    "mount_setattr": (442, 442),
    "unshare": (272, 97),
    "setns": (308, 268),
    # files past their path
    "open_by_handle_at": (304, 265),
    "name_to_handle_at": (303, 264),
    "fanotify_init": (300, 262),
    "lookup_dcookie": (212, 18),
    # what happens to files, and where they are mounted, past the right to read them
    "inotify_init": (253, None),
    "inotify_init1": (294, 26),
    "statmount": (457, 457),
    "listmount": (458, 458),
    # what Landlock does not govern: modes, owners, times, attributes, and on old kernels lengths
    "chmod": (90, None),
    "fchmod": (91, 52),
    "fchmodat": (268, 53),
    "fchmodat2": (452, 452),
    "chown": (92, None),
    "lchown": (94, None),
    "fchown": (93, 55),
    "fchownat": (260, 54),
    "utime": (132, None),
    "utimes": (235, None),
    "futimesat": (261, None),
    "utimensat": (280, 88),
    "truncate": (76, 45),
    "setxattr": (188, 5),
    "lsetxattr": (189, 6),
    "fsetxattr": (190, 7),
    "setxattrat": (463, 463),
    "removexattr": (197, 14),
    "lremovexattr": (198, 15),
    "fremovexattr": (199, 16),
    "removexattrat": (466, 466),
    "file_setattr": (469, 469),
    # memory and messages that no limit of a process counts, or that stay behind
    "memfd_create": (319, 279),
    "memfd_secret": (447, 447),
    "shmget": (29, 194),
    "shmat": (30, 196),
    "shmctl": (31, 195),
    "shmdt": (67, 197),
    "semget": (64, 190),
    "semop": (65, 193),
    "semctl": (66, 191),
    "semtimedop": (220, 192),
    "msgget": (68, 186),
    "msgsnd": (69, 189),
    "msgrcv": (70, 188),
    "msgctl": (71, 187),
    "mq_open": (240, 180),
    "mq_unlink": (241, 181),
    # the machine: modules, clocks, quotas, ports
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "delete_module": (176, 106),
    "kexec_load": (246, 104),
    "kexec_file_load": (320, 294),
    "reboot": (169, 142),
    "swapon": (167, 224),
    "swapoff": (168, 225),
    "settimeofday": (164, 170),
    "clock_settime": (227, 112),
    "adjtimex": (159, 171),
    "clock_adjtime": (305, 266),
    "quotactl": (179, 60),
    "quotactl_fd": (443, 443),
    "acct": (163, 89),
    "syslog": (103, 116),
    "personality": (135, 92),
    "sethostname": (170, 161),
    "setdomainname": (171, 162),
    "vhangup": (153, 58),
    "nfsservctl": (180, 42),
    "modify_ldt": (154, None),
    "iopl": (172, None),
    "ioperm": (173, None),
    "uselib": (134, None),
    "ustat": (136, None),
    "sysfs": (139, None),
    "_sysctl": (156, None),
    # placement of memory and time, which other processes would feel
    "mbind": (237, 235),
    "set_mempolicy": (238, 237),
    "set_mempolicy_home_node": (450, 450),
    "migrate_pages": (256, 238),
    "move_pages": (279, 239),
    "sched_setscheduler": (144, 119),
    "sched_setparam": (142, 118),
    "sched_setattr": (314, 274),
    "sched_setaffinity": (203, 122),
    # further confinement, but for the rules that a zygote has made
    "landlock_create_ruleset": (444, 444),
    "landlock_add_rule": (445, 445),
    "seccomp": (317, 277),
    # judged by an argument; see `program`
    "clone": (56, 220),
    "clone3": (435, 435),
    "kill": (62, 129),
    "tgkill": (234, 131),
    "prlimit64": (302, 261),
    "fcntl": (72, 25),
    "ioctl": (16, 29),
    "socketpair": (53, 199),
    "prctl": (157, 167),
    "sendto": (44, 206),
    "sendmsg": (46, 211),
    "sendmmsg": (307, 269),
    "recvfrom": (45, 207),
    "recvmsg": (47, 212),
    "recvmmsg": (299, 243),
}
CHILDREN = ("fork", "vfork", "execve", "execveat")
FILES = ("chmod", "fchmod", "fchmodat", "fchmodat2", "utime", "utimes", "futimesat", "utimensat", "truncate")
"""For a candidate that may have files, in a root where all others are read-only."""
JUDGED = (
    "clone", "clone3", "kill", "tgkill", "prlimit64", "fcntl", "ioctl", "socketpair", "prctl", "setpriority", *FLAGS
)  # fmt: skip


def this_machine() -> Machine:
    """
    Raises:
        OSError: its system calls have other numbers than those that are known here.
    """
    name = platform.machine()
    if name not in MACHINES:
        raise OSError(errno.ENOSYS, f"system calls of {name} are not known, only those of {' and '.join(MACHINES)}")
    return MACHINES[name]


def install(code: bytes) -> None:
    """Filter this thread and all that it starts, beside the filters that it has. no_new_privs must be set.

    Raises:
        OSError: the kernel refuses.
    """
    buffer = ctypes.create_string_buffer(code)
    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, struct.pack("@HxxxxxxP", len(code) // 8, ctypes.addressof(buffer)))


def program(machine: Machine, children: bool, files: bool = False) -> bytes:
    """The filter, as an array of struct sock_filter, for a zygote and all whom it forks.

    A zygote has to fork, and to signal, so that is for `alone` and for others to forbid: RLIMIT_NPROC, Landlock.
    """
    left_out = {*JUDGED, *(CHILDREN if children else ()), *(FILES if files else ())}
    numbers = [SYSCALLS[name][machine.column] for name in SYSCALLS if name not in left_out]
    code = [op for number in numbers if number is not None for op in (_op(EQUAL, number, 0, 1), _deny())]
    # Its flags lie in memory, where no filter can see them; on ENOSYS the C library uses clone.
    code += [_op(EQUAL, machine.number("clone3"), 0, 1), _op(RETURN, ERRNO | errno.ENOSYS)]
    code += _where(machine, "clone", 0, [_op(ANY_BIT, CLONE_NEW, 0, 1), _deny()])
    for argument, only in enumerate((0, 0, LEAST_SHARE)):  # its own
        code += _where(machine, "setpriority", argument, [_op(EQUAL, only, 1, 0), _deny()])
    code += _where(machine, "prlimit64", 0, [_op(EQUAL, 0, 1, 0), _deny()])  # its own
    for option, only in PRCTLS.items():
        second = [_op(LOAD, ARGUMENT + 8), _op(EQUAL, only, 1, 0), _deny()]
        code += _where(machine, "prctl", 0, [_op(EQUAL, option, 0, len(second)), *second])
    for command in FCNTLS:
        code += _where(machine, "fcntl", 1, [_op(EQUAL, command, 0, 1), _deny()])
    code += _where(machine, "prctl", 0, [_op(EQUAL, PR_SCHED_CORE, 0, 1), _deny()])
    for name, argument in FLAGS.items():
        code += _where(machine, name, argument, [_op(ANY_BIT, MSG_OOB, 0, 1), _deny()])
    for request in IOCTLS:
        code += _where(machine, "ioctl", 1, [_op(EQUAL, request, 0, 1), _deny()])
    # A datagram socket can send to any address, whoever it is paired with.
    stream_or_packets = [_op(AND, 0xF), _op(EQUAL, SOCK_STREAM, 2, 0), _op(EQUAL, SOCK_SEQPACKET, 1, 0), _deny()]
    return _whole(machine, code + _where(machine, "socketpair", 1, stream_or_packets))


def alone(machine: Machine, pid: int) -> bytes:
    """A filter for the process `pid` alone, which starts no other and signals none."""
    code = _where(machine, "clone", 0, [_op(ANY_BIT, CLONE_THREAD, 1, 0), _deny()])
    for name in ("kill", "tgkill"):  # 0 is its own group, in which it is alone
        code += _where(machine, name, 0, [_op(EQUAL, pid, 2, 0), _op(EQUAL, 0, 1, 0), _deny()])
    return _whole(machine, code)


def _whole(machine: Machine, code: list[bytes]) -> bytes:
    """`code`, which finds the number of the system call loaded, and goes on to the end unless it denies the call."""
    prologue = [  # another architecture's numbers would be taken for this one's
        _op(LOAD, ARCHITECTURE),
        _op(EQUAL, machine.audit, 1, 0),
        _op(RETURN, KILL_PROCESS),
        _op(LOAD, NUMBER),
        _op(AT_LEAST, X32, 0, 1),
        _op(RETURN, KILL_PROCESS),
    ]
    return b"".join([*prologue, *code, _op(RETURN, ALLOW)])


def _where(machine: Machine, name: str, argument: int, then: list[bytes]) -> list[bytes]:
    """Run `then` on the low half of an argument of one system call; afterwards the number is loaded again."""
    body = [_op(LOAD, ARGUMENT + 8 * argument), *then, _op(LOAD, NUMBER)]
    return [_op(EQUAL, machine.number(name), 0, len(body)), *body]


def _deny() -> bytes:
    return _op(RETURN, ERRNO | errno.EPERM)


def _op(code: int, operand: int, if_true: int = 0, if_false: int = 0) -> bytes:
    """One struct sock_filter; a jump skips so many instructions."""
    return struct.pack("=HBBI", code, if_true, if_false, operand)
