package org.tayanych.backups;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.util.FileSystemUtils;
import org.tayanych.database.CannotStart;
import org.tayanych.database.Reach;
import org.tayanych.site.Bundles;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Language;

/**
 * {@code ./tayanych backup}: draws the recipient's keys, makes a backup of a running or resting installation, checks it,
 * rehearses putting it back, puts it back. Ends with 0 when it was done, 1 when it was refused or failed, 2 when it was not
 * told what to do.
 */
final class BackupCommand {

    private final Words words;
    private final PrintStream out;
    private final Map<String, String> environment;
    private final Clock clock;

    BackupCommand(Words words, PrintStream out, Map<String, String> environment, Clock clock) {
        this.words = words;
        this.out = out;
        this.environment = environment;
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<String, String> environment = System.getenv();
        LoggingSystem.get(BackupCommand.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        Words words = new Bundles().in(Language.ofTerminal(environment));
        System.exit(new BackupCommand(words, out, environment, Clock.systemUTC()).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        String what = arguments.isEmpty() ? "" : arguments.getFirst();
        List<Path> paths = arguments.stream().skip(1).map(Path::of).map(Path::toAbsolutePath).toList();
        try {
            switch (what + paths.size()) {
                case "recipient1" -> recipient(paths.getFirst());
                case "make2" -> make(paths.getFirst(), paths.getLast());
                case "check2" -> check(paths.getFirst(), paths.getLast());
                case "rehearse2" -> rehearse(paths.getFirst(), paths.getLast());
                case "restore2" -> restore(paths.getFirst(), paths.getLast());
                case "keys2" -> keys(paths.getFirst(), paths.getLast());
                case "restore-keys2" -> restoreKeys(paths.getFirst(), paths.getLast());
                default -> {
                    out.println(words.say("backups.usage"));
                    return 2;
                }
            }
            return 0;
        } catch (Refused refused) {
            out.println(words.say(refused.words(), refused.arguments()));
        } catch (CannotStart unreachable) {
            out.println(unreachable.getMessage());
        } catch (IOException | SQLException trouble) {
            // The message of a database may quote a row: its kind is enough.
            out.println(words.say("backups.failed", trouble instanceof SQLException sql
                    ? "SQL " + sql.getSQLState() : String.valueOf(trouble.getMessage())));
        }
        return 1;
    }

    private void recipient(Path file) throws IOException, Refused {
        Path open = Recipient.draw(file);
        out.println(words.say("backups.recipient", file.toString(), open.toString(), Recipient.fingerprint(open)));
    }

    private void make(Path open, Path file) throws IOException, SQLException, Refused {
        out.println(words.say("backups.for", Recipient.fingerprint(open)));
        try (Reach reach = Reach.existing(environment)) {
            Contents contents = new Backup(file).write(reach.source(), open, clock, this::progress);
            out.println(words.say("backups.made", file.toString(), contents.tables().size(), Files.size(file) / 1024));
        }
        out.println(words.say("backups.made.keys"));
    }

    private void check(Path secret, Path file) throws IOException, SQLException, Refused {
        said(new Backup(file).check(secret, this::progress), "backups.checked");
    }

    /** Into a database that is made for it and thrown away; then every table is read again and compared. */
    private void rehearse(Path secret, Path file) throws IOException, SQLException, Refused {
        Path folder = Files.createTempDirectory("tayanych-rehearsal");
        try (Reach reach = Reach.throwAway(folder)) {
            Reading.Read read = new Backup(file).restore(secret, reach.source(), this::progress);
            List<String> differing = new Refill(reach.source()).differences(read);
            if (!differing.isEmpty()) {
                throw new Refused("differs", String.join(", ", differing));
            }
            said(read, "backups.rehearsed");
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void restore(Path secret, Path file) throws IOException, SQLException, Refused {
        try (Reach reach = Reach.unused(environment)) {
            said(new Backup(file).restore(secret, reach.source(), this::progress), "backups.restored");
        }
        out.println(words.say("backups.restored.keys"));
    }

    private void keys(Path open, Path file) throws IOException, Refused {
        out.println(words.say("backups.for", Recipient.fingerprint(open)));
        new KeyCopy(file).write(data(), open);
        out.println(words.say("backups.keys", file.toString()));
    }

    private void restoreKeys(Path secret, Path file) throws IOException, Refused {
        out.println(words.say("backups.keys.restored", new KeyCopy(file).restore(secret, data()).toString()));
    }

    private void said(Reading.Read read, String key) {
        out.println(words.say(key, read.contents().made().toString(), read.contents().tables().size(), read.rows()));
    }

    private void progress(int hundredths) {
        out.println("  " + hundredths + " %");
    }

    private Path data() {
        return Path.of(environment.getOrDefault("TAYANYCH_DATA", "./data")).toAbsolutePath().normalize();
    }
}
