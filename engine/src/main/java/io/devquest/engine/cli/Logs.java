package io.devquest.engine.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import io.devquest.engine.config.Config;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the log to {@code data/log/devquest.log}, and warnings, without stack traces, to the error output. */
final class Logs {

    private static final String CONSOLE = "%level %msg%nopex%n";
    private static final String FILE = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSX, UTC} %-5level %logger{30} [%thread] %msg%n";

    private Logs() {}

    static void open(Config config) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        RollingFileAppender<ILoggingEvent> file = file(context, config);
        root.addAppender(file);
        root.addAppender(console(context));
        // why it could not listen is said in our own sentence
        ch.qos.logback.classic.Logger web = context.getLogger("io.javalin");
        web.setAdditive(false);
        web.addAppender(file);
    }

    /** Writes a failure with its stack trace to the file, if there is one. */
    static void record(Throwable failure) {
        if (opened()) {
            LoggerFactory.getLogger(Main.class).info("The command failed", failure);
        }
    }

    /** Where to read more; empty before the log was opened. */
    static String hint() {
        return opened() ? " (data/log/devquest.log says more)" : "";
    }

    private static boolean opened() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        return context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("file") != null;
    }

    private static RollingFileAppender<ILoggingEvent> file(LoggerContext context, Config config) {
        String path = config.data().resolve("log/devquest").toString();
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setName("file");
        appender.setFile(path + ".log");
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> rolling = new SizeAndTimeBasedRollingPolicy<>();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(path + ".%d{yyyy-MM-dd}.%i.log.gz");
        rolling.setMaxFileSize(FileSize.valueOf("20MB"));
        rolling.setMaxHistory(14);
        rolling.setTotalSizeCap(FileSize.valueOf("500MB"));
        rolling.start();
        appender.setRollingPolicy(rolling);
        appender.setEncoder(encoder(context, config.log().format()));
        appender.start();
        return appender;
    }

    private static ConsoleAppender<ILoggingEvent> console(LoggerContext context) {
        ThresholdFilter warnings = new ThresholdFilter();
        warnings.setLevel("WARN");
        warnings.start();
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(context);
        appender.setName("console");
        appender.setTarget("System.err");
        appender.addFilter(warnings);
        appender.setEncoder(pattern(context, CONSOLE));
        appender.start();
        return appender;
    }

    private static Encoder<ILoggingEvent> encoder(LoggerContext context, Config.LogFormat format) {
        if (format == Config.LogFormat.TEXT) {
            return pattern(context, FILE);
        }
        JsonEncoder json = new JsonEncoder();
        json.setContext(context);
        json.start();
        return json;
    }

    private static PatternLayoutEncoder pattern(LoggerContext context, String pattern) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(pattern);
        encoder.start();
        return encoder;
    }
}
