package io.devquest.runner.run;

import java.util.Map;

/** A first program in each language, which reads a name. */
final class Samples {

    private static final Map<String, String> TEXTS =
            Map.of("bash", """
            read -r name
            echo "Hello, ${name:-stranger}!"
            """, "c", """
            #include <stdio.h>

            int main(void) {
                char name[80] = "stranger";
                scanf("%79s", name);
                printf("Hello, %s!\\n", name);
                return 0;
            }
            """, "cpp", """
            #include <iostream>
            #include <string>

            int main() {
                std::string name = "stranger";
                std::cin >> name;
                std::cout << "Hello, " << (name.empty() ? "stranger" : name) << "!\\n";
            }
            """, "java", """
            import java.util.Scanner;

            public class Main {
                public static void main(String[] args) {
                    Scanner in = new Scanner(System.in);
                    String name = in.hasNext() ? in.next() : "stranger";
                    System.out.println("Hello, " + name + "!");
                }
            }
            """, "javascript", """
            const name = require('fs').readFileSync(0, 'utf8').trim() || 'stranger';
            console.log(`Hello, ${name}!`);
            """, "python", """
            import sys

            name = sys.stdin.readline().strip() or "stranger"
            print(f"Hello, {name}!")
            """);

    private Samples() {}

    /** Empty for a language that is not known. */
    static String of(String language) {
        return TEXTS.getOrDefault(language, "");
    }
}
