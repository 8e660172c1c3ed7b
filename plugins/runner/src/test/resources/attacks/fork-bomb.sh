# expect: TIME_LIMIT or RUNTIME_ERROR or ACCEPTED
bomb() { bomb | bomb & }
bomb
wait
