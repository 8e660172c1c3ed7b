package io.devquest.forums.board;

import io.devquest.api.settings.Setting;

/** Which new posts wait for a moderator: none, the first ones of somebody new, or all. */
public final class Review {

    /** How many posts of somebody new wait for a moderator, where a board says nothing else; 0 for none. */
    public static final Setting<Long> FIRST_POSTS = Setting.number("forums.review_first_posts", 0, 0, 20);

    /** More posts than anybody writes. */
    public static final int ALL = Integer.MAX_VALUE;

    static final String TEXT = "community|none|all|first:([1-9]|1[0-9]|20)";
    static final String RULE = "Say community, none, all, or first: and a number from 1 to 20.";

    private static final String FIRST = "first:";

    private Review() {}

    /**
     * How many posts of somebody new wait in a board; {@link #ALL} if all posts do, whoever wrote them.
     *
     * @param community what holds where the board says nothing
     */
    public static int posts(String review, long community) {
        if (review.startsWith(FIRST)) {
            return Integer.parseInt(review.substring(FIRST.length()));
        }
        return switch (review) {
            case "all" -> ALL;
            case "none" -> 0;
            default -> Math.toIntExact(community);
        };
    }
}
