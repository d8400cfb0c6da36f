package org.tayanych.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL that somebody else runs. */
record External(DatabaseSettings settings) implements Database.Server {

    private static final int OLDEST = 15;

    /** @throws CannotStart when it does not answer, refuses us, or is too old */
    static External reach(DatabaseSettings settings) {
        try (Connection connection =
                DriverManager.getConnection(settings.url(), settings.user(), settings.password())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new CannotStart("The database at TAYANYCH_DATABASE_URL is PostgreSQL " + version + "; Tayanych needs "
                        + OLDEST + " or newer.");
            }
            return new External(settings);
        } catch (SQLException refusal) {
            throw new CannotStart("The database at TAYANYCH_DATABASE_URL cannot be used (" + refusal.getMessage()
                    + "); check TAYANYCH_DATABASE_URL, _USER and _PASSWORD, or leave them out for the embedded one.", refusal);
        }
    }

    @Override
    public String url() {
        return settings.url();
    }

    @Override
    public String user() {
        return settings.user();
    }

    @Override
    public String password() {
        return settings.password();
    }

    @Override
    public void close() {
        // It is somebody else's server: it stays.
    }

    @Override
    public String toString() {
        return settings.toString();
    }
}
