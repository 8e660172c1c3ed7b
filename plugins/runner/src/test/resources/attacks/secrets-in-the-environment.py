# expect: ACCEPTED held
import os
foreign = set(os.environ) - {"HOME", "LANG", "PATH", "PWD", "TMPDIR", "SHLVL", "_", "OLDPWD", "LC_CTYPE"}
print(foreign or "held")
