package io.devquest.forums;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.content.Context;
import io.devquest.api.job.Schedule;
import io.devquest.api.tag.TagScope;
import io.devquest.api.view.Icon;
import io.devquest.api.view.Slot;
import io.devquest.forums.board.BoardContent;
import io.devquest.forums.board.BoardRoutes;
import io.devquest.forums.board.BoardTree;
import io.devquest.forums.board.Boards;
import io.devquest.forums.board.ModeratorAppointed;
import io.devquest.forums.board.Review;
import io.devquest.forums.demo.DemoForums;
import io.devquest.forums.feed.BoardSitemap;
import io.devquest.forums.feed.FeedRoutes;
import io.devquest.forums.feed.TopicSitemap;
import io.devquest.forums.help.AnswerTimes;
import io.devquest.forums.help.Claims;
import io.devquest.forums.help.HelpNews;
import io.devquest.forums.help.HelpPages;
import io.devquest.forums.help.HelpQueue;
import io.devquest.forums.help.HelpRoutes;
import io.devquest.forums.help.QuestionTaken;
import io.devquest.forums.help.SameProblems;
import io.devquest.forums.help.Similar;
import io.devquest.forums.learning.CourseBoards;
import io.devquest.forums.learning.FollowedCourses;
import io.devquest.forums.learning.LearningRoutes;
import io.devquest.forums.learning.Lessons;
import io.devquest.forums.post.Counters;
import io.devquest.forums.post.ForumsActivity;
import io.devquest.forums.post.NewcomerCheck;
import io.devquest.forums.post.PostAdded;
import io.devquest.forums.post.PostContent;
import io.devquest.forums.post.PostEdited;
import io.devquest.forums.post.PostLinks;
import io.devquest.forums.post.PostNotifications;
import io.devquest.forums.post.PostRoutes;
import io.devquest.forums.post.PostSubmissions;
import io.devquest.forums.post.Posts;
import io.devquest.forums.post.ReviewCheck;
import io.devquest.forums.post.Silence;
import io.devquest.forums.post.Votes;
import io.devquest.forums.question.AnswerAccepted;
import io.devquest.forums.question.Answers;
import io.devquest.forums.question.InfoAsked;
import io.devquest.forums.question.QuestionNews;
import io.devquest.forums.question.QuestionRoutes;
import io.devquest.forums.question.Questions;
import io.devquest.forums.reading.ReadingRoutes;
import io.devquest.forums.reading.Readings;
import io.devquest.forums.shared.ForumsPermissions;
import io.devquest.forums.shared.TrustLevel;
import io.devquest.forums.tending.Sorting;
import io.devquest.forums.tending.Tending;
import io.devquest.forums.tending.TendingRoutes;
import io.devquest.forums.tending.Timers;
import io.devquest.forums.tending.TopicLog;
import io.devquest.forums.topic.LatestTopics;
import io.devquest.forums.topic.QuestionRules;
import io.devquest.forums.topic.StartedTopics;
import io.devquest.forums.topic.TopicContent;
import io.devquest.forums.topic.TopicEdits;
import io.devquest.forums.topic.TopicLists;
import io.devquest.forums.topic.TopicNotifications;
import io.devquest.forums.topic.TopicPicks;
import io.devquest.forums.topic.TopicPlaces;
import io.devquest.forums.topic.TopicRoutes;
import io.devquest.forums.topic.TopicStarted;
import io.devquest.forums.topic.Topics;
import java.time.Duration;

/** Everything the forums add to the community. */
public final class ForumsPlugin implements CommunityPlugin {

    @Override
    public void register(Registrar add) {
        var boards = Boards.of(add);
        var tree = BoardTree.of(add, boards);
        var courses = CourseBoards.of(add, boards);
        var topics = Topics.of(add, boards);
        var lists = TopicLists.of(add);
        var edits = TopicEdits.of(add, topics);
        var log = TopicLog.of(add, topics);
        var tending = Tending.of(add, boards, topics, log);
        var picks = TopicPicks.of(add);
        var similar = Similar.of(add);
        var claims = Claims.of(add, topics);
        var problems = SameProblems.of(add, topics);
        var queue = HelpQueue.of(add, picks);
        var help = new HelpPages(boards, queue, claims, problems);
        var readings = Readings.of(add, boards, topics, lists);
        var posts = Posts.of(add, add.engine(), boards, topics, readings, claims);
        var submissions = PostSubmissions.of(add, boards, posts, tending);
        var votes = Votes.of(add, topics, posts);
        var answers = Answers.of(add, topics, posts);
        var questions = Questions.of(add, topics);
        var lessons = new Lessons(add.engine(), lists);
        var content =
                new TopicContent(topics, edits, tending::decide, add.engine().markdown());
        var notifications = new PostNotifications(posts, add.engine());

        add.permissions(ForumsPermissions.values());
        add.permissions(TrustLevel.values());
        add.settings(
                PostLinks.POSTS_PER_PAGE,
                QuestionRules.OTHERS_ACCEPT_AFTER,
                TopicLists.NEW_FOR,
                Tending.CLOSE_AT_POSTS,
                Timers.CLOSE_SOLVED_AFTER,
                TopicPlaces.POSTS_IN_A_ROW,
                Silence.REVIVE_AFTER,
                NewcomerCheck.REPLIES,
                Claims.CLAIM,
                Review.FIRST_POSTS,
                FollowedCourses.FOLLOW);
        add.spamCheck(ReviewCheck.of(add));
        add.spamCheck(NewcomerCheck.of(add));
        add.routes(BoardRoutes.of(add.engine(), boards, tree, courses::missing)); //                    /forums
        add.routes(
                TopicRoutes.of(boards, topics, lists, edits)); //                                /forums/boards/{slug}
        add.routes(PostRoutes.pages(
                add.engine(),
                boards,
                topics,
                log,
                posts,
                readings,
                submissions,
                votes,
                similar)); //  /forums/topics/{id}/{slug}
        add.routes(PostRoutes.rest(
                add.engine(),
                boards,
                topics,
                posts,
                submissions,
                votes,
                similar)); //   /api/v1/forums/topics/{id}/posts
        add.routes(QuestionRoutes.of(answers, questions, topics)); //               /forums/posts/{id}/accept
        add.routes(TendingRoutes.of(boards, topics, Sorting.of(add, boards, topics, tending, log)));
        add.routes(
                TendingRoutes.of(boards, topics, tending, log)); //                       /forums/topics/{id}/moderate
        add.routes(HelpRoutes.of(similar)); //                                         /forums/similar
        add.routes(LearningRoutes.of(boards, lists, lessons, courses)); //                  /forums/topics
        add.routes(ReadingRoutes.of(readings)); //                         /api/v1/forums/topics/{id}/reading
        add.routes(HelpRoutes.of(help, queue, claims, problems)); //                    /forums/help
        add.routes(FeedRoutes.of(add.engine(), boards, topics, lists, posts, content)); //       /forums/topics.atom
        add.sitemap(BoardSitemap.of(add));
        add.sitemap(TopicSitemap.of(add));
        add.channel(topics.channel());
        add.content(new BoardContent(boards));
        add.content(content);
        add.content(new PostContent(posts, submissions, add.engine().markdown()));
        add.tags(TagScope.of(TopicContent.NAME, ForumsPermissions.CREATE_TAGS));
        add.notifications(PostNotifications.types());
        add.notifications(TopicNotifications.types());
        add.notifications(QuestionNews.types());
        add.notifications(HelpNews.types());
        add.notifications(ModeratorAppointed.TYPE);
        add.notification(ModeratorAppointed.class, ModeratorAppointed::told);
        add.notification(PostAdded.class, notifications::added);
        add.notification(PostEdited.class, notifications::edited);
        add.notification(TopicStarted.class, new TopicNotifications(add.engine())::started);
        add.notification(AnswerAccepted.class, QuestionNews::accepted);
        add.notification(QuestionTaken.class, HelpNews::taken);
        add.notification(InfoAsked.class, QuestionNews::info);
        add.activity(AnswerAccepted.class, QuestionNews::solved);
        add.activity(TopicStarted.class, ForumsActivity::started);
        add.activity(PostAdded.class, ForumsActivity::added);
        add.navigation("forums.nav", "/forums", Icon.CHAT);
        add.slot(Slot.of("courses.lesson", Context.class), lessons::part);
        add.slot(Slot.HOME, new LatestTopics(picks)::card);
        add.slot(Slot.HOME, help::card);
        add.profileTab("topics", "forums.topics.tab", new StartedTopics(picks)::tab);
        add.job(
                "course-boards",
                Schedule.every(Duration.ofMinutes(1)),
                FollowedCourses.of(add, courses, boards)::follow);
        add.job("counters", Schedule.every(Duration.ofHours(1)), Counters.of(add)::repair);
        add.job("answer-times", Schedule.every(Duration.ofHours(1)), AnswerTimes.of(add)::measure);
        add.job("topic-timers", Schedule.every(Duration.ofMinutes(1)), Timers.of(add, log)::run);
        add.demo(DemoForums.of(add, boards, topics, readings, claims, posts, submissions, answers, questions, tending));
    }
}
