package io.devquest.engine.config;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the text of a value is read. {@link #read} throws {@link IllegalArgumentException} with the end of a sentence. */
enum Kind {
    TEXT {
        @Override
        Object read(String text) {
            return text;
        }
    },
    PORT {
        @Override
        Object read(String text) {
            return (int) whole(text, 0, 65_535);
        }
    },
    COUNT {
        @Override
        Object read(String text) {
            return (int) whole(text, 1, 10_000);
        }
    },
    FLAG {
        @Override
        Object read(String text) {
            if (!text.equals("true") && !text.equals("false")) {
                throw new IllegalArgumentException("must be true or false");
            }
            return Boolean.valueOf(text);
        }
    },
    SIZE {
        @Override
        Object read(String text) {
            return measure(text, "(B|KiB|MiB|GiB)", "a size such as 512 KiB or 1 MiB", unit -> switch (unit) {
                case "B" -> 1L;
                case "KiB" -> 1L << 10;
                case "MiB" -> 1L << 20;
                default -> 1L << 30;
            });
        }
    },
    TIME {
        @Override
        Object read(String text) {
            return Duration.ofMillis(
                    measure(text, "(ms|s|min|h)", "a time such as 500 ms or 10 s", unit -> switch (unit) {
                        case "ms" -> 1L;
                        case "s" -> 1_000L;
                        case "min" -> 60_000L;
                        default -> 3_600_000L;
                    }));
        }
    },
    JDBC_URL {
        @Override
        Object read(String text) {
            if (!text.startsWith("jdbc:h2:") && !text.startsWith("jdbc:postgresql:")) {
                throw new IllegalArgumentException("must start with jdbc:h2: or jdbc:postgresql:");
            }
            return text;
        }
    },
    ORIGIN {
        @Override
        Object read(String text) {
            return origin(text);
        }
    },
    ORIGINS {
        @Override
        Object read(String text) {
            return listed(text).stream().map(Kind::origin).toList();
        }
    },
    ADDRESSES {
        @Override
        Object read(String text) {
            return listed(text).stream().map(AddressRange::parse).toList();
        }
    },
    MAIL_SECURITY {
        @Override
        Object read(String text) {
            return word(Config.MailSecurity.values(), text, "starttls, tls or none");
        }
    },
    MAIL_ADDRESS {
        @Override
        Object read(String text) {
            if (text.length() > 254 || !text.matches("[^@\\s<>\",;:]{1,64}@[A-Za-z0-9.-]+")) {
                throw new IllegalArgumentException("must be a mail address such as noreply@example.org");
            }
            return text;
        }
    },
    LOG_FORMAT {
        @Override
        Object read(String text) {
            return word(Config.LogFormat.values(), text, "text or json");
        }
    };

    abstract Object read(String text);

    private interface Unit {
        long factor(String name);
    }

    private static <E extends Enum<E>> E word(E[] values, String text, String allowed) {
        for (E value : values) {
            if (value.name().toLowerCase(Locale.ROOT).equals(text)) {
                return value;
            }
        }
        throw new IllegalArgumentException("must be " + allowed);
    }

    private static long whole(String text, long lowest, long highest) {
        try {
            long number = Long.parseLong(text);
            if (number >= lowest && number <= highest) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("must be a whole number from " + lowest + " to " + highest, e);
        }
        throw new IllegalArgumentException("must be a whole number from " + lowest + " to " + highest);
    }

    private static long measure(String text, String units, String example, Unit unit) {
        Matcher found = Pattern.compile("([1-9][0-9]{0,8}) ?" + units).matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException("must be " + example);
        }
        return Math.multiplyExact(Long.parseLong(found.group(1)), unit.factor(found.group(2)));
    }

    private static List<String> listed(String text) {
        List<String> items = new ArrayList<>();
        for (String item : text.split(",")) {
            if (!item.isBlank()) {
                items.add(item.strip());
            }
        }
        return items;
    }

    private static URI origin(String text) {
        URI uri;
        try {
            uri = URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("must be an address such as https://community.example.org", e);
        }
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        boolean bare = uri.getPath() == null || uri.getPath().isEmpty();
        if (!web || uri.getHost() == null || !bare || uri.getQuery() != null || uri.getUserInfo() != null) {
            throw new IllegalArgumentException(
                    "must be an address such as https://community.example.org, without a path or a slash at the end");
        }
        return uri;
    }
}
