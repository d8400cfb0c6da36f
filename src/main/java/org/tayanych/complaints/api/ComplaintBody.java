package org.tayanych.complaints.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tayanych.site.api.SecretReader;
import org.tayanych.vault.Secret;

/** What {@code POST /api/v1/complaints} takes, as it was sent. Every word is a secret from the first moment. */
record ComplaintBody(
        @Nullable String language,
        @Nullable List<@Nullable String> topics,
        @Nullable String country,
        @Nullable String region,
        @Nullable String sector,
        @Nullable Secret narrative,
        @Nullable Employer employer,
        @Nullable String identity,
        @Nullable Contact contact,
        @Nullable Wishes wants) {

    /** A list of codes; or one code or the worker's own words as a text. */
    record Wishes(List<@Nullable String> codes, Secret words) {

        static final Wishes NONE = new Wishes(List.of(), Secret.NOTHING);

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Wishes coded(List<@Nullable String> codes) {
            return new Wishes(codes, Secret.NOTHING);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Wishes said(String text) {
            return WantCodes.known(text)
                    ? new Wishes(List.of(text), Secret.NOTHING)
                    : new Wishes(List.of(), SecretReader.secret(text));
        }
    }

    /** An object, or a text that stands for its name. */
    record Employer(@Nullable Secret name, @Nullable Secret place, @Nullable Secret phone) {

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Employer(
                @JsonProperty("name") @Nullable Secret name,
                @JsonProperty("place") @Nullable Secret place,
                @JsonProperty("phone") @Nullable Secret phone) {
            this.name = name;
            this.place = place;
            this.phone = phone;
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Employer named(String text) {
            return new Employer(SecretReader.secret(text), null, null);
        }
    }

    /** An object, or a text that stands for a phone number or messenger name. */
    record Contact(
            @Nullable String way,
            @Nullable Secret address,
            @Nullable Secret name,
            @Nullable List<@Nullable String> days,
            @Nullable List<@Nullable String> hours,
            @Nullable Secret whoMayAnswer,
            @Nullable Secret sayFirst,
            @Nullable Boolean mayLeaveMessage,
            @Nullable String language,
            @Nullable List<@Nullable String> needs) {

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Contact(
                @JsonProperty("way") @Nullable String way,
                @JsonProperty("address") @Nullable Secret address,
                @JsonProperty("name") @Nullable Secret name,
                @JsonProperty("days") @Nullable List<@Nullable String> days,
                @JsonProperty("hours") @Nullable List<@Nullable String> hours,
                @JsonProperty("whoMayAnswer") @Nullable Secret whoMayAnswer,
                @JsonProperty("sayFirst") @Nullable Secret sayFirst,
                @JsonProperty("mayLeaveMessage") @Nullable Boolean mayLeaveMessage,
                @JsonProperty("language") @Nullable String language,
                @JsonProperty("needs") @Nullable List<@Nullable String> needs) {
            this.way = way;
            this.address = address;
            this.name = name;
            this.days = days;
            this.hours = hours;
            this.whoMayAnswer = whoMayAnswer;
            this.sayFirst = sayFirst;
            this.mayLeaveMessage = mayLeaveMessage;
            this.language = language;
            this.needs = needs;
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Contact at(String text) {
            return new Contact(null, SecretReader.secret(text), null, null, null, null, null, null, null, null);
        }
    }
}
