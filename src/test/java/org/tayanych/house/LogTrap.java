package org.tayanych.house;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Keeps every line that the house logs while it is open, at the level the house logs at. */
final class LogTrap extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

    static LogTrap set() {
        LogTrap trap = new LogTrap();
        trap.setContext(trap.root.getLoggerContext());
        trap.start();
        trap.root.addAppender(trap);
        return trap;
    }

    List<String> lines() {
        return lines;
    }

    /** Lines that the house should not have to write about well-meant or ill-meant visitors. */
    List<String> errors() {
        return lines.stream().filter(line -> line.startsWith(Level.ERROR.toString())).toList();
    }

    @Override
    protected void append(ILoggingEvent line) {
        String trace = line.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(line.getThrowableProxy());
        lines.add(line.getLevel() + " " + line.getLoggerName() + " " + line.getFormattedMessage() + "\n" + trace);
    }

    @Override
    public void close() {
        root.detachAppender(this);
        stop();
    }
}
