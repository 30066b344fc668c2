package yidan.ui.screen;

import java.util.stream.Stream;
import yidan.casework.gate.Gate;

/** The gates on the way of a case from the lead to its prior notice. */
class GatesOnTheWayScreenTest extends GateScreen {

    static Stream<Gate> gates() {
        return Gate.onTheWay();
    }
}
