package org.tayanych.hotline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;
import org.tayanych.vocabulary.Topic;

/**
 * A call, a chat or a visit. Names nobody: who it was is written nowhere but, if the caller wants it, in the sealed notes.
 *
 * @param id a subject of its own: the notes are sealed under its own key
 * @param language null when it was not asked
 * @param endedAt null while it lasts
 * @param callBackAt when we promised to call back
 * @param calledBackAt when we did
 * @param madeCase the case it became
 */
public record Contact(
        SubjectId id,
        TeamId team,
        MemberId member,
        Channel channel,
        Kind kind,
        @Nullable Language language,
        Safety safety,
        List<Topic> topics,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant callBackAt,
        @Nullable Instant calledBackAt,
        @Nullable SubjectId madeCase) {

    /** What it was. Words: {@code hotline.contact.<name>}. */
    public enum Kind {
        /** Still going on. */
        RUNNING(false),
        ADVICE(false),
        INFORMATION(false),
        CASE(false),
        SILENT(true),
        PRANK(true),
        WRONG_NUMBER(true),
        NO_ANSWER(true);

        private final boolean oneKey;

        Kind(boolean oneKey) {
            this.oneKey = oneKey;
        }

        /** Counted and done with one press: nothing to write down. */
        public boolean oneKey() {
            return oneKey;
        }
    }

    /** An answer that was heard, or a question that was not put; never guessed. */
    public enum Heard {
        YES,
        NO,
        NOT_ASKED
    }

    /** What is asked before anything else. */
    public record Safety(Heard alone, Heard safeToTalk, Heard danger, Heard child, Heard disability) {

        public static final Safety NOT_ASKED =
                new Safety(Heard.NOT_ASKED, Heard.NOT_ASKED, Heard.NOT_ASKED, Heard.NOT_ASKED, Heard.NOT_ASKED);

        /** Whether what was heard asks for a person at once. */
        public boolean alarming() {
            return danger == Heard.YES || child == Heard.YES;
        }
    }

    public boolean running() {
        return kind == Kind.RUNNING;
    }

    public boolean callBackOwed() {
        return callBackAt != null && calledBackAt == null;
    }
}
