package io.devquest.forums.demo;

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

    public DemoForums(Boards boards, Posts posts, Votes votes) {
        this.boards = boards;
        this.posts = posts;
        this.votes = votes;
    }

    @Override
    public void make(List<Actor> people) {
        for (DemoText.DemoBoard board : DemoText.load()) {
            boards.create(people.get(0), new NewBoard(board.slug(), board.title(), board.description()));
            board.topics().forEach(topic -> start(people, board.slug(), topic));
        }
    }

    private void start(List<Actor> people, String board, DemoText.DemoTopic text) {
        DemoText.DemoPost question = text.posts().get(0);
        Topic topic = posts.start(
                who(people, question.person()),
                board,
                new NewTopic(text.title(), question.body(), new ArrayList<>(text.tags())));
        for (DemoText.DemoPost answer : text.posts().subList(1, text.posts().size())) {
            Id post = posts.reply(who(people, answer.person()), topic.id(), new NewPost(answer.body(), null))
                    .id();
            for (int voter = 1; voter <= answer.votes(); voter++) {
                vote(people, answer.person(), voter, post);
            }
        }
    }

    private void vote(List<Actor> people, int author, int distance, Id post) {
        if (distance < people.size()) {
            votes.cast(who(people, author + distance), post);
        }
    }

    private static Actor who(List<Actor> people, int person) {
        return people.get(person % people.size());
    }
}
