package yidan.ui.screen;

import java.util.stream.Stream;
import yidan.casework.gate.Gate;

/** The gates from the defence of the party to the end of the case. */
class GatesToTheEndScreenTest extends GateScreen {

    static Stream<Gate> gates() {
        return Gate.toTheEnd();
    }
}
