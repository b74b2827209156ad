/** What the checks say: what befell a record's geometry, what GICHD's rules and ours find, what could not be computed. */
export default {
  'hazards.check.null': 'It has no geometry. Check whether its coordinates were entered, and export it again.',
  'hazards.check.empty': 'Its geometry is empty. Check whether its coordinates were entered, and export it again.',
  'hazards.check.no-position': '“{found}” is not a position. Export the layer again, or correct it by hand.',
  'hazards.check.no-number': 'A coordinate is not a number (“{found}”). Correct it in the file.',
  'hazards.check.out-of-range':
    'Longitude {lon}, latitude {lat} is nowhere on the globe. Say which coordinate system the file has, and read it again.',
  'hazards.check.few-corners':
    'The outline has only {count, plural, one {# corner} other {# different corners}}; an area needs three. Add those that are missing.',
  'hazards.check.closed':
    '{count, plural, one {An outline did not end where it began; it was closed} other {# outlines did not end where they began; they were closed}} with a straight edge. Check whether a corner is missing.',
  'hazards.check.text-numbers': 'Coordinates written as text were read as numbers ({count, number}).',
  'hazards.check.fourth-values': 'Positions have a fourth value ({count, number}); it is not used.',
  'hazards.check.small-holes':
    '{count, plural, one {A hole with fewer than three corners was} other {# holes with fewer than three corners were}} left out: that ground counts as part of the area.',
  'hazards.check.small-parts':
    '{count, plural, one {A part with too few corners was} other {# parts with too few corners were}} left out; the rest is drawn. Check whether something is missing.',
  'hazards.check.stray-holes':
    '{count, plural, one {A hole lies outside the area or on another hole and was} other {# holes lie outside the area or on another hole and were}} not cut out: that ground counts as part of the area. Correct the outline.',
  'hazards.check.collection':
    'It is a collection of several geometries. Drawn: {kind, select, areas {{drawn, plural, one {# area} other {# areas}}} lines {{drawn, plural, one {# line} other {# lines}}} other {{drawn, plural, one {# point} other {# points}}}}. Not drawn: {rest, plural, one {# other} other {# others}}, {nulls, plural, one {# empty one} other {# empty ones}}.',
  'hazards.check.untangled':
    'Its outline crosses itself. It is drawn as {parts, plural, one {# area} other {# areas}} with all the ground that the line encloses: {after, number} m² (as written: {before, number} m²). Correct the order of its corners.',
  'hazards.check.crossing':
    'Its outline crosses itself and could not be put right (tried up to {limit, number} corners). It is drawn as it is written, and its area may be wrong. Correct the order of its corners.',
  'hazards.check.too-many-corners':
    'Its outline has more than {limit, number} corners and was not searched for crossings. It is drawn as it is written. Check it in a GIS.',

  'hazards.check.invalid.name': 'Invalid polygon',
  'hazards.check.invalid':
    '{reason, select, crosses {The outline crosses itself} touches {The outline touches itself} turnsBack {The outline turns back on itself} holeOutside {A hole lies outside the area} holesOverlap {Two holes overlap} other {A hole cuts the area in two}} at latitude {lat}, longitude {lon}. Correct the order of the corners there.',
  'hazards.check.few-vertices.name': 'Fewer than three vertices',
  'hazards.check.few-vertices':
    'The polygon has {count, plural, one {# vertex} other {# vertices}}; it needs three or more. Enter those that are missing.',
  'hazards.check.duplicate-points.name': 'Duplicate points in a polygon',
  'hazards.check.duplicate-points':
    '{count, plural, one {A point has} other {# points have}} the coordinates of another, first at latitude {lat}, longitude {lon}. Delete the repeated one, or correct it.',
  'hazards.check.long-edge.name': 'Long distance between points',
  'hazards.check.long-edge':
    'An edge is {metres, number} m long, more than {limit, number} m, from latitude {lat}, longitude {lon}. Check whether a coordinate is mistyped.',
  'hazards.check.duplicate-id.name': 'Duplicate local id',
  'hazards.check.duplicate-id': 'Both have the id “{id}”. Give one of them another, or delete the repeated one.',
  'hazards.check.duplicate-shape-id.name': 'Duplicate shape id',
  'hazards.check.duplicate-shape-id':
    'Two shapes of the record “{id}” have the same shape id. Give one of them another, or delete the repeated one.',
  'hazards.check.duplicate-point-id.name': 'Duplicate point id',
  'hazards.check.duplicate-point-id':
    'Two points of the record “{id}” have the same point id. Give one of them another, or delete the repeated one.',
  'hazards.check.duplicate-devices.name': 'Duplicate devices',
  'hazards.check.duplicate-devices':
    'The record “{id}” names the same device twice (category, subcategory, model and quantity). Delete one if it was entered twice.',
  'hazards.check.duplicate-polygons.name': 'Duplicate polygons in a record',
  'hazards.check.duplicate-polygons':
    'The record has the same polygon more than once ({count, number} too many). Delete the repeated ones.',
  'hazards.check.overlap-within.name': 'Overlap within a record',
  'hazards.check.overlap-within':
    'Its {polygons, number} polygons overlap by {percent, number}% of what they cover (more than {limit, number}%). Check which of them is right.',

  'hazards.check.same-id.name': 'One id for different things',
  'hazards.check.same-id':
    'Both have the id “{id}”, but are of different kinds. Check whether they belong together, or give one of them another id.',
  'hazards.check.duplicate-shape.name': 'The same shape twice',
  'hazards.check.duplicate-shape': 'Both have the same shape. Sums count it twice. Delete one if it was entered twice.',
  'hazards.check.overlap.name': 'Areas overlap',
  'hazards.check.overlap':
    'They have {m2, number} m² in common, {percent, number}% of the smaller one. Sums count this ground in each. Check which outline is right.',
  'hazards.check.overlap-released.name': 'Hazardous and released at once',
  'hazards.check.overlap-released':
    '{m2, number} m² are said to be hazardous in one record and released in the other ({percent, number}% of the smaller one). Treat the ground as hazardous until the records agree.',
  'hazards.check.declared-area.name': 'Declared area is not the measured one',
  'hazards.check.declared-area':
    'Declared: {declared, number} m²; measured on the ellipsoid: {measured, number} m², a difference of {percent, number}% (tolerated: {tolerance, number}%). Check whether the number or the outline is out of date.',
  'hazards.check.declared-unit.name': 'Declared area in another unit',
  'hazards.check.declared-unit':
    'Declared: {declared, number} m²; measured: {measured, number} m². Multiplied or divided by {times, number} it would be right: the number is probably in another unit.',
  'hazards.check.no-id.name': 'No id',
  'hazards.check.no-id':
    '{count, plural, =1 {It has no id, so nobody can refer to it. Enter one.} other {None of the {count, number} records has an id, so nobody can refer to them. Enter them.}}',
  'hazards.check.no-class.name': 'SHA or CHA not stated',
  'hazards.check.no-class':
    '{count, plural, =1 {The record does not say} other {None of the {count, number} hazardous areas says}} whether it is suspected (SHA) or confirmed (CHA), which GICHD’s minimum data requirements ask for. Enter it.',
  'hazards.check.no-progress.name': 'No work status',
  'hazards.check.no-progress':
    '{count, plural, =1 {The record does not say} other {None of the {count, number} hazardous areas says}} whether it is open, closed or handed over, which GICHD’s minimum data requirements ask for. Enter it.',
  'hazards.check.no-type.name': 'No category of devices',
  'hazards.check.no-type':
    '{count, plural, =1 {The record does not say} other {None of the {count, number} records says}} which devices it is about, which GICHD’s minimum data requirements ask for. Enter their category.',
  'hazards.check.no-perimeter.name': 'No perimeter',
  'hazards.check.no-perimeter':
    '{count, plural, =1 {It is drawn as a point or a line} other {All {count, number} areas are drawn as points or lines}}: the perimeter that GICHD’s minimum data requirements ask for is missing. How far the hazard reaches is not known. Enter the perimeter.',
  'hazards.check.no-date.name': 'No date',
  'hazards.check.no-date':
    '{count, plural, =1 {It has no date} other {None of the {count, number} records has a date}}, which GICHD’s minimum data requirements ask for. Enter it.',
  'hazards.check.undated.name': 'Undated area',
  'hazards.check.undated':
    '{count, plural, =1 {It has no date} other {None of the {count, number} areas has a date}}: nobody can tell how old the statement is. Enter the day that it was made.',
  'hazards.check.future.name': 'Date in the future',
  'hazards.check.future': 'It is dated {date}, which is still to come. Correct the date.',
  'hazards.check.outside.name': 'Outside the country',
  'hazards.check.outside':
    'It lies outside every district. Check its coordinates: latitude and longitude may be swapped, or the coordinate system may be another.',
  'hazards.check.outside-unsure.name': 'At the edge of the country',
  'hazards.check.outside-unsure':
    'It lies just outside the border as drawn here, which is known to ±{km, number} km only. Take its district from the source.',
  'hazards.check.on-line.name': 'On a district boundary',
  'hazards.check.on-line':
    'A district boundary runs through it: {districts}{outside, plural, =0 {} other {, and ground outside every district}}. District not sure: boundaries are known to ±{km, number} km only. Take its district from the source.',

  'hazards.check.uncomputed.corners': 'together they have more than 20,000 corners. Compare them in a GIS.',
  'hazards.check.uncomputed.polygons': 'it has more than 1,000 polygons. Compare them in a GIS.',
  'hazards.check.uncomputed.pairs':
    'from this row on nothing was compared: two million pairs of areas lie near each other. Divide the file.',
  'hazards.check.uncomputed.stuck': 'the calculation did not end and was stopped. Compare them in a GIS.',
  'hazards.check.uncomputed.failed': 'the calculation failed. Compare them in a GIS.',

  'hazards.check.sums': 'Totals add up the records as they are: ground that two areas cover is counted in each.',
};
