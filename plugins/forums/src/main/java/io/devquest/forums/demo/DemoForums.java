package io.devquest.forums.demo;

import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.demo.DemoData;
import io.devquest.forums.board.Boards;
import io.devquest.forums.board.NewBoard;
import io.devquest.forums.post.NewPost;
import io.devquest.forums.post.Posts;
import io.devquest.forums.post.Votes;
import io.devquest.forums.topic.NewTopic;
import io.devquest.forums.topic.Topic;
import java.util.ArrayList;
import java.util.List;

/** Fills the forums with the boards and topics of {@code demo/topics.md}. */
public final class DemoForums implements DemoData {

    private final Boards boards;
    private final Posts posts;
    private final Votes votes;
    private final DemoTimes times;

    private DemoForums(Boards boards, Posts posts, Votes votes, DemoTimes times) {
        this.boards = boards;
        this.posts = posts;
        this.votes = votes;
        this.times = times;
    }

    /** The demo over this plugin's own mapper. */
    public static DemoForums of(Registrar add, Boards boards, Posts posts, Votes votes) {
        return new DemoForums(boards, posts, votes, DemoTimes.of(add));
    }

    @Override
    public void make(List<Actor> people) {
        List<DemoText.DemoBoard> texts = DemoText.load();
        int topics = texts.stream().mapToInt(board -> board.topics().size()).sum();
        int place = 0;
        for (DemoText.DemoBoard board : texts) {
            boards.create(people.get(0), NewBoard.open(board.slug(), board.title(), board.description()));
            for (DemoText.DemoTopic topic : board.topics()) {
                Id id = start(people, board.slug(), topic);
                times.move(id, place++, topics, topic.posts().size());
            }
        }
    }

    private Id start(List<Actor> people, String board, DemoText.DemoTopic text) {
        DemoText.DemoPost question = text.posts().get(0);
        Topic topic = posts.start(
                who(people, question.person()),
                board,
                NewTopic.of(text.title(), question.body(), new ArrayList<>(text.tags())));
        for (DemoText.DemoPost answer : text.posts().subList(1, text.posts().size())) {
            Id post = posts.reply(who(people, answer.person()), topic.id(), new NewPost(answer.body(), null))
                    .id();
            for (int voter = 1; voter <= answer.votes(); voter++) {
                vote(people, answer.person(), voter, post);
            }
        }
        return topic.id();
    }

    private void vote(List<Actor> people, int author, int distance, Id post) {
        if (distance < people.size()) {
            Actor voter = who(people, author + distance);
            votes.cast(voter, post, 1);
            votes.react(voter, post, distance % 3 == 0 ? "helpful" : "thanks");
        }
    }

    private static Actor who(List<Actor> people, int person) {
        return people.get(person % people.size());
    }
}
