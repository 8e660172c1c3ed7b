package org.example.hello;

import static org.example.hello.HelloPermission.READ;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import io.devquest.api.view.Icon;
import io.devquest.api.view.Page;
import java.time.Clock;
import java.util.List;

/** One page, one REST route, one entry of the navigation. */
public final class HelloPlugin implements CommunityPlugin {

    @Override
    public void register(Registrar add) {
        Clock clock = add.engine().clock();
        add.permissions(READ);
        add.routes(List.of(
                Route.get("/hello", READ, request -> Response.page(Page.of("hello/greeting", "hello.title")), "Says hello"),
                Route.get(
                                "/api/v1/hello",
                                READ,
                                request -> Response.json(new Greeting(request.actor().displayName(), clock.instant())),
                                "A greeting for whoever asks")
                        .gives(Greeting.class)));
        add.navigation("hello.title", "/hello", Icon.CHAT);
    }
}
