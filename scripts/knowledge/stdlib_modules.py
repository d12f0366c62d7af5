"""Lists the top-level modules of one CPython's standard library, a name a line.

Run it with every interpreter the table covers and give the outputs to stdlib-modules.mjs.
"""
import os
import sys
import sysconfig

names = set(getattr(sys, "stdlib_module_names", ())) | set(sys.builtin_module_names)
folder = sysconfig.get_paths()["stdlib"]
for place in (folder, os.path.join(folder, "lib-dynload"), os.path.join(folder, "plat-linux2")):
    for entry in os.listdir(place) if os.path.isdir(place) else ():
        name = entry.split(".")[0]
        whole = os.path.join(place, entry)
        is_package = os.path.isdir(whole) and os.path.exists(os.path.join(whole, "__init__.py"))
        if entry.endswith((".py", ".so")) or is_package:
            names.add(name)
for name in sorted(names - {"site-packages", "__phello__", "__hello__"}):
    if name.replace("_", "a").isalnum() and not name.startswith("_sysconfigdata"):
        print(name)
