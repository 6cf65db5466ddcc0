package mulot.report;

import java.util.List;

/** A table on paper: columns of fixed widths, lines between the rows. */
final class PaperTable {
    private static final float PAD = 3;
    private static final float GAP = 8;
    private static final float LIGHT = 0.85f;

    private final Paper paper;
    private final List<Float> shares;

    /** @param shares of the width, together 1 */
    PaperTable(Paper paper, List<Float> shares) {
        this.paper = paper;
        this.shares = List.copyOf(shares);
    }

    void head(List<String> cells) {
        row(Ink.STRONG, cells);
        paper.rule();
        paper.space(1);
    }

    void row(List<String> cells) {
        row(Ink.TEXT, cells);
        paper.box(0, Paper.WIDTH, 0.6f, LIGHT);
        paper.space(1);
    }

    private void row(Ink ink, List<String> cells) {
        var highest = 1;
        for (var column = 0; column < cells.size(); column++) {
            highest = Math.max(highest, lines(ink, cells, column).size());
        }
        paper.need(highest * paper.lineHeight(ink) + 2 * PAD);
        var top = paper.y() + PAD;
        var left = 0f;
        for (var column = 0; column < cells.size(); column++) {
            paper.moveTo(top);
            for (var line : lines(ink, cells, column)) {
                paper.put(ink, line, left);
                paper.moveTo(paper.y() + paper.lineHeight(ink));
            }
            left += width(column);
        }
        paper.moveTo(top + highest * paper.lineHeight(ink) + PAD);
    }

    private List<String> lines(Ink ink, List<String> cells, int column) {
        return paper.font(ink).lines(cells.get(column), paper.size(ink), width(column) - GAP);
    }

    private float width(int column) {
        return shares.get(column) * Paper.WIDTH;
    }
}
