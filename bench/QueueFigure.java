package bench;
import java.util.List;
final class QueueFigure implements Figure {
    @Override public String name() { return "queue"; }
    @Override public String title() { return "queue"; }
    @Override public String how() { return ""; }
    @Override public List<Row> measure() { return List.of(); }
}
