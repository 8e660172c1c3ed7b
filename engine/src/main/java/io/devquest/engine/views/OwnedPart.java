package io.devquest.engine.views;

import io.devquest.api.http.Request;
import io.devquest.api.view.Fragment;
import io.devquest.engine.scope.Scope;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a page that another owner draws. Put it into the page's model; the template draws it with the function
 * {@code part}, on the owner's threads and within its budgets, as the parts of a slot are.
 */
public record OwnedPart(Scope scope, Function<Request, Optional<Fragment>> renderer) {}
