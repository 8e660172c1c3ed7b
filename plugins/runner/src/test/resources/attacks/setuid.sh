# expect: ACCEPTED held
cp /bin/sh mine && chmod u+s mine
./mine -c 'id -u' >was
su -c 'id -u' >>was 2>/dev/null </dev/null
mount -t tmpfs none /tmp 2>/dev/null && echo 0 >>was
grep -qx 0 was && cat was || echo held
