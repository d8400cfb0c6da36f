package org.tayanych.doctor;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.tayanych.site.Bundles;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Language;

/** {@code ./tayanych doctor}. Ends with 0 when nothing is ill, else with 1. */
final class DoctorCommand {

    private final Words words;
    private final PrintStream out;

    DoctorCommand(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        LoggingSystem.get(DoctorCommand.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        Map<String, String> environment = System.getenv();
        Words words = new Bundles().in(Language.ofTerminal(environment));
        System.exit(new DoctorCommand(words, out).say(new Examination(environment, Clock.systemUTC()).remarks()));
    }

    int say(List<Remark> remarks) {
        remarks.forEach(remark -> out.println(
                remark.grade().sign() + words.say("doctor." + remark.words(), remark.arguments().toArray())));
        boolean ill = remarks.stream().anyMatch(remark -> remark.grade() == Remark.Grade.ILL);
        out.println(words.say(ill ? "doctor.verdict.ill" : "doctor.verdict.well"));
        return ill ? 1 : 0;
    }
}
