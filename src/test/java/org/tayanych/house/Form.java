package org.tayanych.house;

import java.net.http.HttpRequest.BodyPublishers;
import org.jsoup.nodes.Element;

/** A form as it stands on a page, with everything a browser would send: hidden fields, filled fields, what is ticked. */
public final class Form {

    private final Visitor visitor;
    private final Answer page;
    private final Element form;
    private final FormData data = new FormData();

    Form(Visitor visitor, Answer page, Element form) {
        this.visitor = visitor;
        this.page = page;
        this.form = form;
        form.select("input, textarea, select").forEach(this::take);
    }

    /** Types into a field, or chooses a radio button: the value replaces what stood there. */
    public Form set(String name, String value) {
        known(name);
        data.remove(name);
        data.add(name, value);
        return this;
    }

    /** Ticks one more box of this name. */
    public Form tick(String name, String value) {
        known(name);
        data.add(name, value);
        return this;
    }

    /** Unticks every box of this name, or sends nothing for the field. */
    public Form leave(String name) {
        data.remove(name);
        return this;
    }

    /** Sends a field that the page does not have, as an attacker would. */
    public Form smuggle(String name, String value) {
        data.remove(name);
        data.add(name, value);
        return this;
    }

    public Form attach(String name, String fileName, String type, byte[] content) {
        known(name);
        data.file(name, fileName, type, content);
        return this;
    }

    /** Presses the main button, and follows where it leads. */
    public Answer submit() {
        Element button = form.selectFirst("button:not([formaction]):not([type=button])");
        if (button != null && button.hasAttr("name")) {
            data.add(button.attr("name"), button.attr("value"));
        }
        return go(form.attr("action"));
    }

    /** Presses the button of this name (and value), and follows where it leads. */
    public Answer press(String name, String value) {
        Element button = form.select("button[name=" + name + "]").stream()
                .filter(each -> each.attr("value").equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + name + "=" + value + " on " + page));
        data.add(name, value);
        return go(button.hasAttr("formaction") ? button.attr("formaction") : form.attr("action"));
    }

    /** Sends it to this address, as a button elsewhere on the page does that belongs to the form. */
    public Answer submitTo(String action) {
        return go(action);
    }

    private Answer go(String action) {
        String target = Visitor.local(page.path(), action);
        if (form.attr("method").equalsIgnoreCase("get")) {
            return visitor.get(target.split("\\?", 2)[0] + "?" + data.encoded());
        }
        Answer answer = form.attr("enctype").equalsIgnoreCase("multipart/form-data")
                ? visitor.send("POST", target, "multipart/form-data; boundary=" + FormData.BOUNDARY,
                        BodyPublishers.ofByteArray(data.multipart()))
                : visitor.send("POST", target, "application/x-www-form-urlencoded",
                        BodyPublishers.ofString(data.encoded()));
        return visitor.follow(answer);
    }

    private void take(Element field) {
        String name = field.attr("name");
        if (name.isEmpty() || field.hasAttr("disabled")) {
            return;
        }
        switch (field.normalName()) {
            case "textarea" -> data.add(name, field.wholeText().replaceFirst("^\n", "").replace("\n", "\r\n"));
            case "select" -> takeSelect(name, field);
            default -> takeInput(name, field);
        }
    }

    private void takeSelect(String name, Element select) {
        Element chosen = select.selectFirst("option[selected]");
        Element option = chosen == null ? select.selectFirst("option") : chosen;
        if (option != null) {
            data.add(name, option.hasAttr("value") ? option.attr("value") : option.text());
        }
    }

    private void takeInput(String name, Element input) {
        switch (input.attr("type")) {
            case "radio", "checkbox" -> {
                if (input.hasAttr("checked")) {
                    data.add(name, input.hasAttr("value") ? input.attr("value") : "on");
                }
            }
            case "file" -> data.file(name, "", "application/octet-stream", new byte[0]);
            case "submit", "button", "image", "reset" -> {}
            default -> data.add(name, input.attr("value"));
        }
    }

    private void known(String name) {
        if (form.select("[name]").stream().noneMatch(field -> field.attr("name").equals(name))) {
            throw new AssertionError("no field " + name + " on " + page);
        }
    }
}
