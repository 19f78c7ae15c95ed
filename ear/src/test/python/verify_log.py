#!/usr/bin/env python3
"""Checks a log from outside, with Python's standard library alone.

    verify_log.py FOLDER_OR_URL VKEY [WITNESS_VKEY...]
    verify_log.py --receipt FILE VKEY [WITNESS_VKEY...]

Written from the public texts (C2SP signed-note, tlog-checkpoint, tlog-cosignature, tlog-tiles, tlog-proof; RFC 6962,
RFC 8032, RFC 8785) and from what the package vn.dangvan.leaf lays down about a leaf; it shares no line with the program
it is held against. Every witness that is named MUST have signed. Exit code: 0 it verifies, 1 it does not, 2 wrong use.
"""
import base64
import datetime
import hashlib
import json
import os
import re
import sys
import urllib.error
import urllib.request
import uuid


class Bad(Exception):
    """It does not verify."""


class Unreadable(Exception):
    """It cannot be checked at all."""


def need(condition, message):
    if not condition:
        raise Bad(message)


def sha256(*pieces):
    return hashlib.sha256(b"".join(pieces)).digest()


# Ed25519, RFC 8032, 5.1

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def recover_x(y, sign):
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    if square == 0:
        return None if sign else 0
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P != 0:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P != 0:
        return None
    return P - x if (x & 1) != sign else x


def point(encoded):
    number = int.from_bytes(encoded, "little")
    y = number & ((1 << 255) - 1)
    x = recover_x(y, number >> 255)
    return None if x is None else (x, y, 1, x * y % P)


def plus(p, q):
    a = (p[1] - p[0]) * (q[1] - q[0]) % P
    b = (p[1] + p[0]) * (q[1] + q[0]) % P
    c = 2 * p[3] * q[3] * D % P
    d = 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(scalar, p):
    result = (0, 1, 1, 0)
    while scalar > 0:
        if scalar & 1:
            result = plus(result, p)
        p = plus(p, p)
        scalar >>= 1
    return result


def same(p, q):
    return (p[0] * q[2] - q[0] * p[2]) % P == 0 and (p[1] * q[2] - q[1] * p[2]) % P == 0


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE_X = recover_x(BASE_Y, 0)
BASE = (BASE_X, BASE_Y, 1, BASE_X * BASE_Y % P)


def ed25519_verifies(key, message, signature):
    if len(key) != 32 or len(signature) != 64:
        return False
    a, r = point(key), point(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= L:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    return same(times(s, BASE), plus(r, times(h, a)))


# Notes, keys, checkpoints, cosignatures


def from_base64(text):
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        raise Bad("not base64: " + text[:60])
    need(base64.b64encode(data).decode() == text, "base64 in another form than the usual one")
    return data


class Key:
    def __init__(self, text):
        parts = text.split("+", 2)
        try:
            data = from_base64(parts[2])
        except (IndexError, Bad):
            raise Unreadable("not a key: " + text)
        self.name, self.type, self.key = parts[0], data[0], data[1:]
        self.id = sha256(self.name.encode(), b"\n", data)[:4]
        if self.id.hex() != parts[1] or len(self.key) != 32 or self.type not in (1, 4):
            raise Unreadable("the key does not fit its hash: " + text)

    def signed(self, text, lines):
        """Whether a line is its signature: of a log (1) over the text, of a witness (4) over a time and the text."""
        for name, key_id, signature in lines:
            if name != self.name or key_id != self.id:
                continue
            message = text.encode()
            if self.type == 4:
                seconds = int.from_bytes(signature[:8], "big")
                if seconds >= 1 << 63:
                    continue
                message = b"cosignature/v1\ntime %d\n" % seconds + message
                signature = signature[8:]
            if ed25519_verifies(self.key, message, signature):
                return True
        return False


def note(data):
    try:
        whole = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Bad("a note that is not UTF-8")
    text, gap, signatures = whole.rpartition("\n\n")
    need(gap and signatures.endswith("\n"), "not a signed note")
    text += "\n"
    need(not re.search("[\x00-\x09\x0b-\x1f]", text), "a note with control characters")
    lines = []
    for line in signatures[:-1].split("\n"):
        match = re.fullmatch("\u2014 ([^ ]+) ([A-Za-z0-9+/=]+)", line)
        need(match, "not the line of a signature")
        signature = from_base64(match[2])
        need(len(signature) > 4, "a signature without its key")
        lines.append((match[1], signature[:4], signature[4:]))
    return text, lines


def checkpoint(data, keys):
    text, lines = note(data)
    for key in keys:
        need(key.signed(text, lines), "not signed by " + key.name)
    match = re.fullmatch(r"([^\n]+)\n(0|[1-9][0-9]{0,17})\n([A-Za-z0-9+/=]{44})\n", text)
    need(match and match[1] == keys[0].name, "not a checkpoint of this log")
    return int(match[2]), from_base64(match[3])


# The tree, RFC 6962, 2.1


def leaf_hash(entry):
    return sha256(b"\x00", entry)


def node(left, right):
    return sha256(b"\x01", left, right)


class Growing:
    """The roots of the complete subtrees, the largest first, of a tree that is added to."""

    def __init__(self):
        self.roots = []
        self.size = 0

    def add(self, leaf):
        self.roots.append(leaf)
        self.size += 1
        size = self.size
        while size % 2 == 0:
            right = self.roots.pop()
            self.roots.append(node(self.roots.pop(), right))
            size //= 2

    def root(self):
        if not self.roots:
            return sha256(b"")
        result = self.roots[-1]
        for left in reversed(self.roots[:-1]):
            result = node(left, result)
        return result


def root_of(leaf, index, size, path):
    """RFC 9162, 2.1.3.2."""
    need(index < size, "no such entry in the tree")
    fn, sn, result = index, size - 1, leaf
    for hash_ in path:
        need(sn != 0, "the path is too long")
        if fn % 2 == 1 or fn == sn:
            result = node(hash_, result)
            while fn % 2 == 0 and fn != 0:
                fn >>= 1
                sn >>= 1
        else:
            result = node(result, hash_)
        fn >>= 1
        sn >>= 1
    need(sn == 0, "the path is too short")
    return result


# Leaves

DIGEST = re.compile("[0-9a-f]{64}")
DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
LEAF = {"act": 1, "actor": 1, "counts": 0, "day": 1, "due": 0, "facts": 1, "role": 1, "rows": 1, "rule": 0, "subject": 1,
        "unit": 0, "v": 1}
COUNT = {"case": 1, "decided": 0, "due": 0, "month": 0, "settler": 0}


def canonical(data):
    """Reads an object in the form of RFC 8785 and refuses every other form."""
    try:
        value = json.loads(data.decode("utf-8"))
        written = write(value).encode("utf-8")
    except (ValueError, RecursionError):
        raise Bad("not JSON")
    need(isinstance(value, dict) and written == data, "not JSON in its canonical form")
    return value


def write(value):
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
        return "{" + ",".join(write(name) + ":" + write(value[name]) for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(write(item) for item in value) + "]"
    need(isinstance(value, str), "JSON of another kind than text")
    return json.dumps(value, ensure_ascii=False)


def fields(value, names):
    need(isinstance(value, dict) and set(value) <= set(names), "names that do not belong there")
    need(all(name in value for name in names if names[name]), "names that are missing")
    for name, field in value.items():
        need(name == "counts" or isinstance(field, str), name + " is no text")
        if name in ("actor", "subject", "facts", "rows", "case"):
            need(DIGEST.fullmatch(field), name + " is no digest")
        if name in ("day", "due", "decided", "month"):
            need(DAY.fullmatch(field), name + " is no day")
            try:
                datetime.date.fromisoformat(field)
            except ValueError:
                raise Bad(name + " is no day")


def leaf(entry):
    value = canonical(entry)
    fields(value, LEAF)
    need(value["v"] == "1", "a leaf of another version")
    counts = value.get("counts", [{"case": "0" * 64}])
    need(isinstance(counts, list) and counts, "counts without any")
    for count in counts:
        fields(count, COUNT)
    return value


# A log as it is served, C2SP tlog-tiles


class Served:
    def __init__(self, place):
        self.remote = re.match("https?://", place) is not None
        self.place = place.rstrip("/")

    def get(self, path):
        """The bytes, or None where there is nothing."""
        if self.remote:
            try:
                with urllib.request.urlopen(self.place + "/" + path, timeout=60) as answer:
                    return answer.read()
            except urllib.error.HTTPError as error:
                if error.code in (401, 403, 404, 410):
                    return None
                raise Unreadable("%s: %s" % (path, error))
        try:
            with open(os.path.join(self.place, path), "rb") as file:
                return file.read()
        except (FileNotFoundError, NotADirectoryError):
            return None

    def tile(self, kind, number, width):
        """The bytes of a tile, and whether it may be longer: one that grew full may have replaced it."""
        path = "%03d" % (number % 1000)
        rest = number // 1000
        while rest:
            path = "x%03d/" % (rest % 1000) + path
            rest //= 1000
        path = "tile/%s/%s" % (kind, path)
        exact = self.get(path if width == 256 else path + ".p/%d" % width)
        return (exact, False) if exact is not None or width == 256 else (self.get(path), True)

    def has_entries(self, size):
        if not self.remote:
            return os.path.isdir(os.path.join(self.place, "tile/entries"))
        return size > 0 and self.tile("entries", 0, min(size, 256))[0] is not None

    def hashes(self, level, number, width):
        data, longer = self.tile(level, number, width)
        name = "tile %d/%d of %d" % (level, number, width)
        need(data is not None, name + " is missing")
        need(len(data) == 32 * width or longer and len(data) == 32 * 256, name + " is not whole")
        return [data[32 * i:32 * i + 32] for i in range(width)]

    def entries(self, number, width):
        data, longer = self.tile("entries", number, width)
        need(data is not None, "the bundle %d is missing" % number)
        entries, at = [], 0
        for i in range(width):
            length = int.from_bytes(data[at:at + 2], "big")
            need(at + 2 + length <= len(data), "the bundle ends before entry %d" % (256 * number + i))
            entries.append(data[at + 2:at + 2 + length])
            at += 2 + length
        need(longer or at == len(data), "the bundle %d has something behind its last entry" % number)
        return entries


def check_log(place, keys):
    served = Served(place)
    signed = served.get("checkpoint")
    if signed is None:
        raise Unreadable("there is no checkpoint in " + place)
    size, root = checkpoint(signed, keys)
    tree, upper = Growing(), []
    with_entries = served.has_entries(size)
    for number in range((size + 255) // 256):
        width = min(256, size - 256 * number)
        hashes = served.hashes(0, number, width)
        for i, entry in enumerate(served.entries(number, width) if with_entries else ()):
            need(leaf_hash(entry) == hashes[i], "entry %d is not the one in the tree" % (256 * number + i))
            try:
                leaf(entry)
            except Bad as bad:
                raise Bad("entry %d is no leaf: %s" % (256 * number + i, bad))
        below = Growing()
        for hash_ in hashes:
            tree.add(hash_)
            below.add(hash_)
        if width == 256:
            upper.append(below.root())
    check_upper(served, upper)
    need(tree.root() == root, "the tiles do not lead to the signed root")
    print("verified: %s, %d entries%s, root %s"
          % (keys[0].name, size, "" if with_entries else " (hashes only)", base64.b64encode(root).decode()))


def check_upper(served, hashes):
    level = 1
    while hashes:
        above = []
        for first in range(0, len(hashes), 256):
            wanted = hashes[first:first + 256]
            there = served.hashes(level, first // 256, len(wanted))
            for i, hash_ in enumerate(wanted):
                need(there[i] == hash_, "hash %d of level %d is not that of what is below" % (first + i, level))
            if len(wanted) == 256:
                below = Growing()
                for hash_ in wanted:
                    below.add(hash_)
                above.append(below.root())
        hashes = above
        level += 1


# Receipts, C2SP tlog-proof


def check_receipt(file, keys):
    try:
        with open(file, "rb") as opened:
            data = opened.read()
    except OSError as error:
        raise Unreadable(str(error))
    match = re.fullmatch(rb"c2sp\.org/tlog-proof@v1\nextra ([A-Za-z0-9+/=]+)\nindex (0|[1-9][0-9]{0,17})\n"
                         rb"((?:[A-Za-z0-9+/=]{44}\n){0,63})\n(.+)", data, re.DOTALL)
    need(match, "not a receipt")
    opened = canonical(from_base64(match[1].decode()))
    erased = "erased-by" in opened
    names = ("erased-by", "erased-on", "leaf") if erased else ("leaf", "subject", "subject-salt")
    if "facts" in opened:
        names += ("facts", "facts-salt")
    fields(opened if erased else dict(opened, facts="0" * 64, subject="0" * 64), dict.fromkeys(names, 1))
    entry = opened["leaf"].encode()
    said = leaf(entry)
    if not erased:
        check_opening(opened, said)
    size, root = checkpoint(match[4], keys)
    path = [from_base64(line) for line in match[3].decode().splitlines()]
    need(root_of(leaf_hash(entry), int(match[2]), size, path) == root, "the entry is not in the signed tree")
    print("verified: %s on %s, entry %d of %d in %s%s"
          % (said["act"], said["day"], int(match[2]), size, keys[0].name, ", erased" if erased else ""))


def check_opening(opened, said):
    try:
        subject = str(uuid.UUID(opened["subject"]))
        subject_salt, facts_salt = (bytes.fromhex(opened[name]) for name in ("subject-salt", "facts-salt"))
    except (ValueError, AttributeError, TypeError):
        raise Bad("not an opening")
    need(len(subject_salt) == 16 and len(facts_salt) == 16, "a salt has 16 bytes")
    need(isinstance(opened["facts"], str), "facts are text")
    need(sha256(subject_salt, subject.encode()).hex() == said["subject"], "the entry is about something else")
    need(sha256(facts_salt, opened["facts"].encode()).hex() == said["facts"], "the entry commits to other facts")


def main(words):
    receipt = words[0:1] == ["--receipt"]
    words = words[1:] if receipt else words
    if len(words) < 2:
        raise Unreadable(__doc__)
    keys = [Key(word) for word in words[1:]]
    if keys[0].type != 1 or any(key.type != 4 for key in keys[1:]):
        raise Unreadable("first the key of the log, then those of witnesses")
    (check_receipt if receipt else check_log)(words[0], keys)


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except Bad as refused:
        print("DOES NOT VERIFY: %s" % refused)
        sys.exit(1)
    except (Unreadable, OSError) as unreadable:
        print("not checked: %s" % unreadable)
        sys.exit(2)
