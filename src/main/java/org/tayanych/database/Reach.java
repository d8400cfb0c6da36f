package org.tayanych.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database of an installation, for a command that runs beside the application: the external server when one is named,
 * else the embedded one, whether the application runs on it at this moment or not. Reads the same settings as the
 * application. Refuses with one sentence when there is nothing to reach.
 */
public final class Reach implements AutoCloseable {

    private static final int PORT_LINE = 3;

    private final String url;
    private final String user;
    private final String password;
    private final Runnable letGo;

    private Reach(String url, String user, String password, Runnable letGo) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.letGo = letGo;
    }

    /** The database that is there, in use or not. */
    public static Reach existing(Map<String, String> environment) {
        DatabaseSettings settings = settings(environment);
        if (!settings.embedded()) {
            return of(External.reach(settings));
        }
        Path cluster = settings.folder().toAbsolutePath().normalize().resolve("cluster");
        if (!Files.exists(cluster.resolve("PG_VERSION"))) {
            throw new CannotStart("There is no database in " + settings.folder() + ": set TAYANYCH_DATA to its folder.");
        }
        return Postgres.heldByAnother(settings.folder()) ? beside(cluster) : of(Postgres.start(settings));
    }

    /** The database of a folder or server that nobody else uses now; an embedded one is made when there is none. */
    public static Reach unused(Map<String, String> environment) {
        DatabaseSettings settings = settings(environment);
        return of(settings.embedded() ? Postgres.start(settings) : External.reach(settings));
    }

    /**
     * A new, empty database in a folder of its own, for a rehearsal. Does not wait for the disk.
     *
     * @param folder must not exist, or be empty
     */
    public static Reach throwAway(Path folder) {
        return of(Postgres.start(new DatabaseSettings(folder, "", "", "", 4, false)));
    }

    public DataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("tayanych command");
        source.setLogServerErrorDetail(false);
        return source;
    }

    /** How the tables stand against this release. */
    public enum Tables { NONE, OLDER, CURRENT, NEWER }

    /** Changes nothing. */
    public Tables tables() {
        MigrationInfoService info = Flyway.configure().dataSource(source()).locations("classpath:rooms/*/migration")
                .defaultSchema("database").load().info();
        if (info.applied().length == 0) {
            return Tables.NONE;
        }
        if (Releases.newer(info).isPresent()) {
            return Tables.NEWER;
        }
        return info.pending().length == 0 ? Tables.CURRENT : Tables.OLDER;
    }

    @Override
    public void close() {
        letGo.run();
    }

    private static Reach of(Database.Server server) {
        return new Reach(server.url(), server.user(), server.password(), () -> {
            try {
                server.close();
            } catch (Exception already) {
                throw new IllegalStateException(already);
            }
        });
    }

    /** The application runs on the cluster: its server's mark names the port. */
    private static Reach beside(Path cluster) {
        try {
            List<String> mark = Files.readAllLines(cluster.resolve("postmaster.pid"));
            String password = Files.readString(cluster.resolveSibling("cluster.password")).strip();
            return new Reach(Postgres.url(Integer.parseInt(mark.get(PORT_LINE).strip())), Cluster.USER, password, () -> {});
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException notYet) {
            throw new CannotStart("The database in " + cluster.getParent() + " is just starting or stopping: try again.", notYet);
        }
    }

    private static DatabaseSettings settings(Map<String, String> environment) {
        return new DatabaseSettings(Path.of(environment.getOrDefault("TAYANYCH_DATA", "./data")),
                environment.getOrDefault("TAYANYCH_DATABASE_URL", ""),
                environment.getOrDefault("TAYANYCH_DATABASE_USER", ""),
                environment.getOrDefault("TAYANYCH_DATABASE_PASSWORD", ""), 4, true);
    }
}
