package app.fabula.application.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class StatusPlaceProperties {
    @Property
    void a_place_is_of_one_position_alone(
            @ForAll @LongRange(max = Long.MAX_VALUE / 2) long position) {
        var place = StatusPlace.of(position);

        assertThat(place.position()).isEqualTo(position);
        assertThat(place.list()).isNotNegative();
        assertThat(place.index()).isBetween(0, StatusPlace.SIZE - 1);
    }

    @Example
    void places_of_a_list_are_beside_one_another() {
        assertThat(StatusPlace.of(0)).isEqualTo(new StatusPlace(0, 0));
        assertThat(StatusPlace.of(131_071)).isEqualTo(new StatusPlace(0, 131_071));
        assertThat(StatusPlace.of(131_072)).isEqualTo(new StatusPlace(1, 0));
    }

    @Example
    void before_the_log_there_is_no_place() {
        assertThatThrownBy(() -> StatusPlace.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
