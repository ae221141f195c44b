"""A root of its own and namespaces of its own for the zygote and its candidates.

What is left to see: the interpreter and the system's libraries, read-only; four harmless devices;
nothing that can be written; no /proc; no network; no process but the zygote, which is pid 1, so
that the kernel ends everything when it ends. Works as root, and as any user where the host lets
users make namespaces. Also loaded inside the box, so it imports the standard library and its neighbours only.
See namespaces(7), pivot_root(2), mount_setattr(2).
"""

import contextlib
import ctypes
import os
import struct
from collections.abc import Iterable
from pathlib import Path

from sandbox import seccomp
from sandbox.libc import LIBC, check, die_with_parent

NEW_MOUNTS, NEW_UTS, NEW_IPC, NEW_USER, NEW_PIDS, NEW_NET = 0x20000, 1 << 26, 1 << 27, 1 << 28, 1 << 29, 1 << 30
AT_FDCWD, AT_EMPTY_PATH, AT_RECURSIVE = -100, 0x1000, 0x8000
MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_BIND, MS_REC, MS_PRIVATE = 2, 4, 8, 1 << 12, 1 << 14, 1 << 18
MNT_DETACH = 2
OPEN_TREE_CLONE, OPEN_TREE_CLOEXEC = 1, os.O_CLOEXEC
MOVE_MOUNT_FROM_FD = 4
ATTR_RDONLY, ATTR_NOSUID, ATTR_NODEV = 1, 2, 4
# Everywhere the same numbers; the C library knows them only since lately.
OPEN_TREE, MOVE_MOUNT, MOUNT_SETATTR = 428, 429, 442

STAGE = "/tmp"
"""Any folder: the new root is mounted over it, in a mount namespace where nobody else sees it."""
PLACES = ("/scratch", "/tmp", "/dev/shm")
"""Where programs expect to be able to write; read-only as they are, unless `scratch` mounts something there."""
HOLDS = b"size=1m,nr_inodes=2k,mode=755"
"""Of the new root's own file system, which has mount points and links only."""


def enter(readable: Iterable[str], devices: Iterable[str]) -> None:
    """Move this process into a new jail; returns in a child, which is pid 1 there and dies with its parent.

    The parent stays outside, waits, and ends as the child ends. Call it single-threaded.

    Raises:
        OSError: the host does not allow it; the message names the call and what is known to forbid it.
    """
    user, group = os.geteuid(), os.getegid()
    flags = NEW_MOUNTS | NEW_UTS | NEW_IPC | NEW_PIDS | NEW_NET | (NEW_USER if user else 0)
    try:
        check(LIBC.unshare(flags), f"unshare({'CLONE_NEWUSER' if user else 'CLONE_NEWNS'})")
    except OSError as error:
        raise OSError(error.errno, f"{error.strerror}{_why_not()}") from None
    if user:
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    pid = os.fork()
    if pid:
        os.closerange(3, 1 << 20)  # above all the control socket, whose end is the zygote's end
        _, status = os.waitpid(pid, 0)
        os._exit(os.waitstatus_to_exitcode(status) & 0xFF)
    die_with_parent()
    LIBC.sethostname(b"sandbox", 7)
    _new_root(list(readable), list(devices))


def scratch(mib: int, places: Iterable[str]) -> None:
    """For this process and what it starts alone: a new empty file system, which ends with the last of them."""
    check(LIBC.unshare(NEW_MOUNTS), "unshare(CLONE_NEWNS)")
    first, *others = places
    _mount("tmpfs", first, "tmpfs", MS_NOSUID | MS_NODEV, f"size={mib}m,nr_inodes={mib}k,mode=1777".encode())
    for other in others:
        _mount(first, other, None, MS_BIND)


def _new_root(readable: list[str], devices: list[str]) -> None:
    os.umask(0o022)
    _mount(None, "/", None, MS_REC | MS_PRIVATE)
    # Taken before the new root is mounted, because what is wanted may lie below STAGE.
    trees = [(path, _tree(path)) for path in _outermost(readable) if not os.path.islink(path)]
    nodes = [(path, _tree(path)) for path in devices]
    links = [(path, os.readlink(path)) for path in readable if os.path.islink(path)]
    _mount("tmpfs", STAGE, "tmpfs", MS_NOSUID | MS_NODEV, HOLDS)
    for path, tree in trees:
        _place(tree, path, ATTR_RDONLY | ATTR_NOSUID | ATTR_NODEV)
    for path, tree in nodes:
        _place(tree, path, ATTR_RDONLY | ATTR_NOSUID)
    for path, target in links:
        os.makedirs(os.path.dirname(STAGE + path), exist_ok=True)
        with contextlib.suppress(FileExistsError):
            os.symlink(target, STAGE + path)
    for place in PLACES:
        os.makedirs(STAGE + place, exist_ok=True)
    _attributes(STAGE, ATTR_RDONLY, recursive=False)
    os.chdir(STAGE)
    pivot_root = seccomp.this_machine().number("pivot_root")
    check(LIBC.syscall(pivot_root, b".", b"."), "pivot_root")  # the old one is now on top
    check(LIBC.umount2(b".", MNT_DETACH), "umount2")
    os.chdir("/")


def _outermost(paths: Iterable[str]) -> list[str]:
    """Without those that lie in another one."""
    kept: list[str] = []
    for path in sorted(paths):
        if not any(path.startswith(other + "/") for other in kept):
            kept.append(path)
    return kept


def _tree(path: str) -> int:
    flags = OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_RECURSIVE
    return check(LIBC.syscall(OPEN_TREE, AT_FDCWD, os.fsencode(path), flags), f"open_tree({path})")


def _place(tree: int, path: str, attributes: int) -> None:
    target = STAGE + path
    os.makedirs(os.path.dirname(target), exist_ok=True)
    if os.path.isdir(f"/proc/self/fd/{tree}"):
        os.makedirs(target, exist_ok=True)
    else:
        os.close(os.open(target, os.O_CREAT | os.O_WRONLY | os.O_CLOEXEC))
    moved = LIBC.syscall(MOVE_MOUNT, tree, b"", AT_FDCWD, os.fsencode(target), MOVE_MOUNT_FROM_FD)
    check(moved, f"move_mount({path})")
    os.close(tree)
    _attributes(target, attributes, recursive=True)


def _attributes(path: str, attributes: int, recursive: bool) -> None:
    wanted = struct.pack("=4Q", attributes, 0, 0, 0)
    flags = AT_RECURSIVE if recursive else 0
    changed = LIBC.syscall(MOUNT_SETATTR, AT_FDCWD, os.fsencode(path), flags, wanted, ctypes.c_size_t(len(wanted)))
    check(changed, f"mount_setattr({path})")


def _mount(source: str | None, target: str, kind: str | None, flags: int, data: bytes | None = None) -> None:
    names = [None if name is None else os.fsencode(name) for name in (source, target, kind)]
    check(LIBC.mount(*names, ctypes.c_ulong(flags), data), f"mount({target})")


def _why_not() -> str:
    """What is known to forbid namespaces, if it does so here."""
    found = []
    for path, forbids in (
        ("/proc/sys/kernel/apparmor_restrict_unprivileged_userns", "1"),
        ("/proc/sys/kernel/unprivileged_userns_clone", "0"),
        ("/proc/sys/user/max_user_namespaces", "0"),
    ):
        with contextlib.suppress(OSError):
            if Path(path).read_text().strip() == forbids:
                found.append(f"{path.removeprefix('/proc/sys/').replace('/', '.')} is {forbids}")
    return f" ({', '.join(found)})" if found else ""
