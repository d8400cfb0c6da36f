package org.tayanych.house;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The running house, as tests meet it. */
public final class House {

    private final ApplicationContext context;
    private final SettableClock clock;
    private final GreenMail mail;
    private final List<Task<?>> jobs;
    private final JdbcClient database;

    House(ApplicationContext context, SettableClock clock, GreenMail mail, List<Task<?>> jobs, JdbcClient database) {
        this.context = context;
        this.clock = clock;
        this.mail = mail;
        this.jobs = jobs;
        this.database = database;
    }

    public int port() {
        return Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port", Integer.class));
    }

    public int managementPort() {
        return Objects.requireNonNull(context.getEnvironment().getProperty("local.management.port", Integer.class));
    }

    /** Somebody with an empty browser: no cookies, no JavaScript. */
    public Visitor visitor() {
        return new Visitor(port());
    }

    /** A window of the one headless browser; the test is skipped, and counted so, where there is no browser. */
    public Browser browser() {
        return Browser.open(port());
    }

    public SettableClock clock() {
        return clock;
    }

    /** The mail server: what was sent, and to whom. */
    public GreenMail mail() {
        return mail;
    }

    /** The database below all rooms, for looking at what rests there. */
    public JdbcClient database() {
        return database;
    }

    /** Organisations, teams and people for this test. */
    public World world() {
        return new World(this);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Every bean of this kind, whatever room offers it. */
    public <T> List<T> all(Class<T> type) {
        return List.copyOf(context.getBeansOfType(type).values());
    }

    ApplicationContext context() {
        return context;
    }

    /** Runs a recurring job once, now, in this thread. @param name of the task */
    public void run(String name) {
        RecurringTask<?> job = jobs.stream()
                .filter(task -> task.getName().equals(name))
                .map(task -> (RecurringTask<?>) task)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no job " + name + " among " + names()));
        execute(job);
    }

    /** Waits for something that happens in another thread; gives up after ten seconds. */
    public void eventually(String what, BooleanSupplier happened) {
        long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("did not happen: " + what);
            }
            pause();
        }
    }

    private List<String> names() {
        return jobs.stream().map(Task::getName).toList();
    }

    @SuppressWarnings("NullAway") // jobs of the house do not look at the context of their execution
    private static <T> void execute(RecurringTask<T> job) {
        job.execute(job.instance(RecurringTask.INSTANCE), null);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", stopped);
        }
    }
}
