package io.devquest.courses.demo;

import io.devquest.api.data.Id;
import java.util.List;

interface DemoMapper {

    List<Id> selectExercises(Id lesson);
}
