package org.example.hello;

import java.time.Instant;

record Greeting(String name, Instant at) {}
