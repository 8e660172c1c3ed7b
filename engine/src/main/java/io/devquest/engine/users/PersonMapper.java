package io.devquest.engine.users;

import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

interface PersonMapper {

    Optional<PersonRow> selectByName(String nameKey);

    List<PersonRow> selectByNames(Collection<String> nameKeys);

    List<PersonRow> selectByIds(Collection<Id> ids);
}
