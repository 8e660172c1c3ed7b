# expect: TIME_LIMIT
sleep 1000
