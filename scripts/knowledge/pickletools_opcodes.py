"""Prints Python's own table of pickle opcodes as JSON: what our table is held to."""
import json
import pickletools

print(json.dumps([{"code": ord(o.code), "name": o.name, "protocol": o.proto} for o in pickletools.opcodes], indent=0))
