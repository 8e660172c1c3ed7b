package io.devquest.engine.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

interface RoleMapper {

    /** 0 if the name is taken. */
    int insert(String name, String title, String description, Instant createdAt);

    /** All, the built-in ones first. */
    List<StoredRole> selectAll();

    Optional<StoredRole> selectByName(String name);

    long countCustom();

    /** 0 if somebody changed it since that version. */
    int update(String name, String title, String description, int version);

    /** Counts a change of its permissions, and makes others wait who change the same role. */
    int updateVersion(String name);

    /** The same; 0 if somebody changed it since that version. */
    int updateVersionIf(String name, int version);

    int deleteByName(String name);

    List<RolePermission> selectPermissions();

    int updatePermission(String role, String permission, boolean granted);

    int insertPermission(String role, String permission, boolean granted);

    int deletePermission(String role, String permission);

    int deletePermissionsByPrefix(String prefix);
}
