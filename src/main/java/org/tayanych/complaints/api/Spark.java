package org.tayanych.complaints.api;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An answer of the GeoReport door, written once and readable as XML and as JSON by the Spark convention: an element is a
 * member, a list is an array of its elements, and the root's own name stands in XML alone.
 */
sealed interface Spark {

    String name();

    /** A text; null is an empty element and a JSON null. */
    record Text(String name, @Nullable String value) implements Spark {}

    record Truth(String name, boolean value) implements Spark {}

    record Number(String name, int value) implements Spark {}

    /** An element with others inside. */
    record Whole(String name, List<Spark> parts) implements Spark {}

    /** Elements of one kind. */
    record Several(String name, List<? extends Spark> each) implements Spark {}

    static Text text(String name, @Nullable String value) {
        return new Text(name, value);
    }

    static Whole whole(String name, Spark... parts) {
        return new Whole(name, List.of(parts));
    }

    default byte[] asJson() {
        return JsonMapper.shared().writeValueAsBytes(json(this));
    }

    /** UTF-8, with its declaration, without a namespace. */
    default byte[] asXml() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            write(this, out);
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("an answer could not be written as XML", impossible);
        }
        return bytes.toByteArray();
    }

    private static JsonNode json(Spark spark) {
        JsonNodeFactory node = JsonNodeFactory.instance;
        return switch (spark) {
            case Text(String name, String value) -> value == null ? node.nullNode() : node.stringNode(value);
            case Truth(String name, boolean value) -> node.booleanNode(value);
            case Number(String name, int value) -> node.numberNode(value);
            case Whole(String name, List<Spark> parts) -> {
                ObjectNode whole = node.objectNode();
                parts.forEach(part -> whole.set(part.name(), json(part)));
                yield whole;
            }
            case Several(String name, List<? extends Spark> each) -> {
                ArrayNode array = node.arrayNode();
                each.forEach(one -> array.add(json(one)));
                yield array;
            }
        };
    }

    private static void write(Spark spark, XMLStreamWriter out) throws XMLStreamException {
        out.writeStartElement(spark.name());
        List<Spark> inside = new ArrayList<>();
        switch (spark) {
            case Text(String name, String value) -> out.writeCharacters(value == null ? "" : value);
            case Truth(String name, boolean value) -> out.writeCharacters(Boolean.toString(value));
            case Number(String name, int value) -> out.writeCharacters(Integer.toString(value));
            case Whole(String name, List<Spark> parts) -> inside.addAll(parts);
            case Several(String name, List<? extends Spark> each) -> inside.addAll(each);
        }
        for (Spark part : inside) {
            write(part, out);
        }
        out.writeEndElement();
    }
}
