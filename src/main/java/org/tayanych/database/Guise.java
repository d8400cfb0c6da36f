package org.tayanych.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * As whom, and how tied to us, PostgreSQL's programs run. They refuse to run as root: then they run in a user namespace of
 * their own, where they are nobody; where the system forbids that, as the user {@code nobody}.
 *
 * @param words stands before the command
 * @param owner who must own the cluster; empty when it is whoever we are
 * @param tied whether the system ends the server when we die
 */
record Guise(List<String> words, String owner, boolean tied) {

    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> NOBODY = List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");

    /** Finds out what this machine allows. */
    static Guise found() {
        boolean tied = works(List.of("setpriv", "--pdeathsig", "INT", "true"));
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Guise(List.of(), "", tied);
        }
        if (works(join(NAMESPACE, List.of("true")))) {
            return new Guise(NAMESPACE, "root", tied);
        }
        if (works(join(NOBODY, List.of("true")))) {
            return new Guise(NOBODY, "nobody", tied);
        }
        throw new CannotStart("PostgreSQL does not run as root, and this machine has neither unshare nor setpriv:"
                + " start Tayanych as an ordinary user.");
    }

    /** The command that runs a program to its end. */
    List<String> command(Path program, String... arguments) {
        List<String> all = new ArrayList<>(words);
        all.add(program.toString());
        all.addAll(List.of(arguments));
        return all;
    }

    /**
     * The command that runs the server: in a session of its own, so that Ctrl-C reaches us first and we stop it in order,
     * and ended by the system should we be killed.
     */
    List<String> server(Path program, List<String> arguments) {
        List<String> all = new ArrayList<>();
        if (tied) {
            all.add("setsid");
        }
        all.addAll(words);
        if (tied) {
            all.addAll(List.of("setpriv", "--pdeathsig", "INT"));
        }
        all.add(program.toString());
        all.addAll(arguments);
        return all;
    }

    /** Gives the folder to whom the programs run as. */
    void own(Path folder) throws IOException {
        if (!owner.isEmpty()) {
            Folders.give(folder, owner);
        }
    }

    private static List<String> join(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static boolean works(List<String> command) {
        try {
            Process trial = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return trial.waitFor(5, TimeUnit.SECONDS) && trial.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
