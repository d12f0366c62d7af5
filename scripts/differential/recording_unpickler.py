"""Reads pickles as lines of hexadecimal digits and prints what CPython's unpicklers ask find_class for, as lines of JSON.

Nothing of a pickle runs: every name resolves to one inert class.
"""

import io
import json
import pickle
import sys


class Inert:
    """Takes every call, state and item, and does nothing."""

    def __new__(cls, *arguments, **keywords):
        return object.__new__(cls)

    def __init__(self, *arguments, **keywords):
        pass

    def __setstate__(self, state):
        pass

    def __setitem__(self, key, value):
        pass

    def append(self, item):
        pass

    def extend(self, items):
        pass

    def add(self, item):
        pass


def recording(base):
    class Recording(base):
        def __init__(self, file):
            super().__init__(file, encoding="latin1", buffers=[])
            self.asked = []

        def find_class(self, module, name):
            self.asked.append([module, name])
            return Inert

        def persistent_load(self, pid):
            return Inert()

    return Recording


unpicklers = {"C": recording(pickle.Unpickler), "Python": recording(pickle._Unpickler)}


def run(unpickler, data):
    reader = unpickler(io.BytesIO(data))
    try:
        reader.load()
        ending = "stop"
    except Exception as error:  # every way to fail is a result here
        ending = type(error).__name__
    return {"asked": reader.asked, "ending": ending}


for line in sys.stdin:
    data = bytes.fromhex(line)
    print(json.dumps({name: run(unpickler, data) for name, unpickler in unpicklers.items()}))
