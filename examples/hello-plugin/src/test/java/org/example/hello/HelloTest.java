package org.example.hello;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HelloTest {

    @RegisterExtension
    static Community community = Community.with(HelloPlugin.class);

    @Test
    void everyoneIsGreetedByName() {
        community.member("ana").page("/hello").contains("Hello, Ana!");
        community.guest().page("/hello").contains("Hello, stranger!");
    }

    @Test
    void theGreetingIsThereAsJson() {
        Greeting greeting = community.member("ana").get("/api/v1/hello").expect(200).json(Greeting.class);
        assertThat(greeting).isEqualTo(new Greeting("Ana", community.clock().instant()));
    }
}
