package org.tayanych.database;

import java.nio.file.Path;

/** A process of its own that holds an embedded database and nothing else, until it is ended. */
final class Alone {

    private Alone() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        DatabaseSettings settings = new DatabaseSettings(Path.of(arguments[0]), "", "", "", 4, true);
        try {
            Postgres started = Postgres.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            System.out.println("up " + started.url());
            Thread.currentThread().join();
        } catch (CannotStart refused) {
            System.out.println("refused " + refused.getMessage());
            System.exit(3);
        }
    }
}
