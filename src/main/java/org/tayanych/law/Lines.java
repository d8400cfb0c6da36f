package org.tayanych.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** On which line of a YAML file each part stands. Asked only when something is wrong. */
final class Lines {

    private final Map<String, Integer> byPointer = new HashMap<>();

    private Lines() {
    }

    static Lines of(String yaml) {
        Lines lines = new Lines();
        new Compose(LoadSettings.builder().build()).composeString(yaml).ifPresent(root -> lines.walk("", root));
        return lines;
    }

    /** The line of this part, or of the nearest that it stands in; counted from 1. @param pointer as in JSON Pointer */
    int at(String pointer) {
        String nearest = pointer;
        while (!byPointer.containsKey(nearest) && !nearest.isEmpty()) {
            nearest = nearest.substring(0, Math.max(0, nearest.lastIndexOf('/')));
        }
        return byPointer.getOrDefault(nearest, 1);
    }

    private void walk(String pointer, Node node) {
        byPointer.putIfAbsent(pointer, line(node));
        switch (node) {
            case MappingNode mapping -> mapping.getValue().forEach(entry -> entry(pointer, entry));
            case SequenceNode sequence -> {
                List<Node> items = sequence.getValue();
                for (int i = 0; i < items.size(); i++) {
                    walk(pointer + "/" + i, items.get(i));
                }
            }
            default -> { }
        }
    }

    private void entry(String pointer, NodeTuple entry) {
        if (entry.getKeyNode() instanceof ScalarNode key) {
            String inside = pointer + "/" + key.getValue();
            byPointer.putIfAbsent(inside, line(key));
            walk(inside, entry.getValueNode());
        }
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
