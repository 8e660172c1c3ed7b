# expect: RUNTIME_ERROR
import os, sys
print("bwrap: everything is well")
sys.stderr.write('{ "exit-code": 0 }\n')
os._exit(1)
