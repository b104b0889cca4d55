import type { Kind, SqlOf } from './kinds'
import { kinds } from './kinds'

/**
 * Titles of a column by header language; `legacy` is the untitled header in use until June 2019. Of pt-BR, zh-CN, ja and pl only those are listed that
 * somebody has read in an export: ja in the tests and scripts of two public importers, pl in a public script that reads its author's own.
 */
export interface Titles {
  readonly en: string
  readonly de?: string
  readonly nl?: string
  readonly 'es-419'?: string
  readonly fr?: string
  readonly 'pt-BR'?: string
  readonly 'zh-CN'?: string
  readonly ja?: string
  readonly pl?: string
  readonly legacy?: string
  /** Older English titles. `Avg` for `Average` and `translation missing: … avg_flow` need no entry. */
  readonly was?: readonly string[]
  /** The Dutch file of 72 columns titles its two cadences the other way round: there the position is believed, not the name. */
  readonly nl72?: string
}

export type HeaderLanguage = Exclude<keyof Titles, 'was' | 'nl72'>

export interface Column<N extends string = string, K extends Kind = Kind> {
  readonly name: N
  readonly kind: K
  readonly sql: SqlOf<K>
  readonly unit: string
  /** The smallest known count of columns whose files have this one: from it follow all known layouts. */
  readonly since: number
  readonly titles: Titles
}

const column = <const N extends string, const K extends Kind>(name: N, kind: K, unit: string, since: number, titles: Titles): Column<N, K> => ({
  name,
  kind,
  sql: kinds[kind].sql,
  unit,
  since,
  titles,
})

/**
 * Every column of Strava's `activities.csv` in the order of the 103-column export, a line each. The column set has only ever grown by insertion;
 * the order of old columns has never changed, so `since` gives the order of every older file too.
 */
// oxfmt-ignore
export const registry = [
  column('id', 'id', '', 10, { en: 'Activity ID', de: 'Aktivitäts-ID', nl: 'Activiteits-ID', 'es-419': 'Id. de actividad', fr: "ID de l'activité", 'pt-BR': 'ID da atividade', 'zh-CN': '活动 ID', ja: 'アクティビティID', pl: 'Identyfikator aktywności', legacy: 'id' }),
  column('start', 'time', 'UTC ms', 10, { en: 'Activity Date', de: 'Aktivitätsdatum', nl: 'Datum van activiteit', 'es-419': 'Fecha de la actividad', fr: "Date de l'activité", ja: 'アクティビティ実行日', pl: 'Data aktywności', legacy: 'date' }),
  column('name', 'text', '', 10, { en: 'Activity Name', de: 'Name der Aktivität', nl: 'Naam activiteit', 'es-419': 'Nombre de la actividad', fr: "Nom de l'activité", ja: 'アクティビティ名', pl: 'Nazwa aktywności', legacy: 'name' }),
  column('typeShown', 'type', '', 10, { en: 'Activity Type', de: 'Aktivitätsart', nl: 'Activiteitstype', 'es-419': 'Tipo de actividad', fr: "Type d'activité", ja: 'アクティビティタイプ', pl: 'Rodzaj aktywności', legacy: 'type' }),
  column('description', 'text', '', 10, { en: 'Activity Description', de: 'Aktivitätsbeschreibung', nl: 'Beschrijving van activiteit', 'es-419': 'Descripción de la actividad', fr: "Description de l'activité", legacy: 'description' }),
  column('elapsedShown', 'number', 's', 10, { en: 'Elapsed Time', de: 'Verstrichene Zeit', nl: 'Verstreken tijd', 'es-419': 'Tiempo transcurrido', fr: 'Temps écoulé', ja: '経過時間', pl: 'Czas całkowity', legacy: 'elapsed_time' }),
  column('distanceShown', 'shown', 'km; m or nmi by sport', 10, { en: 'Distance', de: 'Distanz', nl: 'Afstand', 'es-419': 'Distancia', fr: 'Distance', ja: '距離', pl: 'Dystans' }),
  column('maxHeartRate', 'number', 'bpm', 83, { en: 'Max Heart Rate', de: 'Max. Herzfrequenz', nl: 'Max. hartslag', 'es-419': 'Ritmo cardíaco máx.', fr: 'Fréquence cardiaque max.' }),
  column('relativeEffort', 'number', '', 11, { en: 'Relative Effort', de: 'Relative Leistung', nl: 'Vergelijkbare poging', 'es-419': 'Esfuerzo relativo', fr: 'Effort relatif' }),
  column('commuteShown', 'flag', '', 10, { en: 'Commute', de: 'Pendeln', nl: 'Woon-werkverkeer', 'es-419': 'Viaje al trabajo', fr: 'Déplacement-transport', legacy: 'commute' }),
  column('privateNote', 'text', '', 86, { en: 'Activity Private Note', de: 'Hinweis zur Privatsphäre für Aktivitäten', nl: 'Privénotitie activiteit', 'es-419': 'Nota privada de actividad', fr: 'Note privée sur les activités' }),
  column('gear', 'text', '', 10, { en: 'Activity Gear', de: 'Aktivitätsausrüstung', nl: 'Uitrusting voor activiteit', 'es-419': 'Equipamiento de la actividad', fr: "Matériel utilisé pour l'activité", legacy: 'gear' }),
  column('file', 'text', '', 10, { en: 'Filename', de: 'Dateiname', nl: 'Bestandsnaam', 'es-419': 'Nombre de archivo', fr: 'Nom du fichier', ja: 'ファイル名', legacy: 'filename' }),
  column('athleteWeight', 'number', 'kg', 72, { en: 'Athlete Weight', de: 'Sportlergewicht', nl: 'Gewicht sporter', 'es-419': 'Peso del atleta', fr: "Poids de l'athlète" }),
  column('bikeWeight', 'number', 'kg', 72, { en: 'Bike Weight', de: 'Fahrradgewicht', nl: 'Gewicht fiets', 'es-419': 'Peso de la bicicleta', fr: 'Poids du vélo' }),
  column('elapsedExact', 'number', 's', 72, { en: 'Elapsed Time', de: 'Verstrichene Zeit', nl: 'Verstreken tijd', 'es-419': 'Tiempo transcurrido', fr: 'Temps écoulé', ja: '経過時間', pl: 'Czas całkowity' }),
  column('movingTime', 'number', 's', 72, { en: 'Moving Time', de: 'Bewegungszeit', nl: 'Beweegtijd', 'es-419': 'Tiempo en movimiento', fr: 'Durée de déplacement', ja: '移動時間', pl: 'Czas ruchu' }),
  column('distanceMetres', 'number', 'm', 72, { en: 'Distance', de: 'Distanz', nl: 'Afstand', 'es-419': 'Distancia', fr: 'Distance', ja: '距離', pl: 'Dystans', legacy: 'distance' }),
  column('maxSpeed', 'number', 'm/s', 72, { en: 'Max Speed', de: 'Höchstgeschw.', nl: 'Max. snelheid', 'es-419': 'Velocidad máxima', fr: 'Vitesse max.', pl: 'Maksymalna prędkość' }),
  column('averageSpeed', 'number', 'm/s', 72, { en: 'Average Speed', de: 'Durchschnittliche Geschwindigkeit', nl: 'Gemiddelde snelheid', 'es-419': 'Velocidad promedio', fr: 'Vitesse moyenne', pl: 'Średnia prędkość' }),
  column('elevationGain', 'number', 'm', 72, { en: 'Elevation Gain', de: 'Höhenzunahme', nl: 'Totale stijging', 'es-419': 'Desnivel positivo', fr: 'Dénivelé positif', ja: '獲得標高' }),
  column('elevationLoss', 'number', 'm', 72, { en: 'Elevation Loss', de: 'Höhenunterschied', nl: 'Totale daling', 'es-419': 'Desnivel negativo', fr: 'Dénivelé négatif' }),
  column('elevationLow', 'number', 'm', 72, { en: 'Elevation Low', de: 'Min. Höhe', nl: 'Kleinste hoogte', 'es-419': 'Desnivel bajo', fr: 'Altitude min.' }),
  column('elevationHigh', 'number', 'm', 72, { en: 'Elevation High', de: 'Max. Höhe', nl: 'Grootste hoogte', 'es-419': 'Desnivel alto', fr: 'Altitude max.' }),
  column('maxGrade', 'number', '%', 72, { en: 'Max Grade', de: 'Max. Steigung', nl: 'Max. stijgingspercentage', 'es-419': 'Grado máximo', fr: 'Pente max.' }),
  column('averageGrade', 'number', '%', 72, { en: 'Average Grade', de: 'Durchschnittliche Steigung', nl: 'Gemiddeld stijgingspercentage', 'es-419': 'Pendiente promedio', fr: 'Pente moyenne' }),
  column('averagePositiveGrade', 'number', '%', 72, { en: 'Average Positive Grade', de: 'Durchschnittliche positive Steigung', nl: 'Gemiddeld positief stijgingspercentage', 'es-419': 'Grado positivo promedio', fr: 'Pente positive moyenne' }),
  column('averageNegativeGrade', 'number', '%', 72, { en: 'Average Negative Grade', de: 'Durchschnittliche negative Steigung', nl: 'Gemiddeld negatief stijgingspercentage', 'es-419': 'Grado negativo promedio', fr: 'Pente négative moyenne' }),
  column('maxCadence', 'number', 'rpm', 72, { en: 'Max Cadence', de: 'Max. Tritt-/Schrittfrequenz', nl: 'Max. cadans', nl72: 'Gemiddelde cadans', 'es-419': 'Cadencia máx.', fr: 'Cadence max.' }),
  column('averageCadence', 'number', 'rpm', 72, { en: 'Average Cadence', de: 'Durchschnittliche Trittfrequenz', nl: 'Gemiddelde cadans', nl72: 'Max. cadans', 'es-419': 'Cadencia promedio', fr: 'Cadence moyenne' }),
  column('maxHeartRateAgain', 'number', 'bpm', 72, { en: 'Max Heart Rate', de: 'Max. Herzfrequenz', nl: 'Max. hartslag', 'es-419': 'Ritmo cardíaco máx.', fr: 'Fréquence cardiaque max.' }),
  column('averageHeartRate', 'number', 'bpm', 72, { en: 'Average Heart Rate', de: 'Durchschnittliche Herzfrequenz', nl: 'Gemiddelde hartslag', 'es-419': 'Ritmo cardíaco promedio', fr: 'Fréquence cardiaque moyenne' }),
  column('maxWatts', 'number', 'W', 72, { en: 'Max Watts', de: 'Max. Watt', nl: 'Maximaal wattage', 'es-419': 'Máx. de vatios', fr: 'Puissance max.' }),
  column('averageWatts', 'number', 'W', 72, { en: 'Average Watts', de: 'Durchschnittliche Watt', nl: 'Gemiddeld wattage', 'es-419': 'Vatios promedio', fr: 'Puissance moyenne' }),
  column('calories', 'number', 'kcal', 72, { en: 'Calories', de: 'Kalorien', nl: 'Calorieën', 'es-419': 'Calorías', fr: 'Calories' }),
  column('maxTemperature', 'number', '°C', 72, { en: 'Max Temperature', de: 'Max. Temperatur', nl: 'Maximale temperatuur', 'es-419': 'Temperatura máx.', fr: 'Température max.' }),
  column('averageTemperature', 'number', '°C', 72, { en: 'Average Temperature', de: 'Durchschnittliche Temperatur', nl: 'Gemiddelde temperatuur', 'es-419': 'Temperatura promedio', fr: 'Température moyenne' }),
  column('relativeEffortAgain', 'number', '', 72, { en: 'Relative Effort', de: 'Relative Leistung', nl: 'Vergelijkbare poging', 'es-419': 'Esfuerzo relativo', fr: 'Effort relatif' }),
  column('totalWork', 'number', 'J', 72, { en: 'Total Work', de: 'Gesamtarbeit', nl: 'Totale arbeid', 'es-419': 'Esfuerzo total', fr: 'Effort total' }),
  column('numberOfRuns', 'number', '', 72, { en: 'Number of Runs', de: 'Anzahl Läufe', nl: 'Aantal hardloopsessies', 'es-419': 'Cantidad de carreras', fr: 'Nombre de sorties course à pied' }),
  column('uphillTime', 'number', 's', 72, { en: 'Uphill Time', de: 'Bergaufzeit', nl: 'Tijd bergop', 'es-419': 'Tiempo de ascenso', fr: 'Temps de montée' }),
  column('downhillTime', 'number', 's', 72, { en: 'Downhill Time', de: 'Bergabzeit', nl: 'Tijd bergaf', 'es-419': 'Tiempo de descenso', fr: 'Temps de descente' }),
  column('otherTime', 'number', 's', 72, { en: 'Other Time', de: 'Andere Zeit', nl: 'Andere tijd', 'es-419': 'Otro tiempo', fr: 'Autres temps' }),
  column('perceivedExertion', 'number', '1–10', 72, { en: 'Perceived Exertion', de: 'Gefühlte Anstrengung', nl: 'Ervaren inspanning', 'es-419': 'Esfuerzo Percibido', fr: 'Effort ressenti' }),
  column('typeAgain', 'text', '', 77, { en: 'Type', de: 'Art', nl: 'Type', 'es-419': 'Tipo', fr: 'Type' }),
  column('startAgain', 'text', '', 77, { en: 'Start Time', de: 'Startzeit', nl: 'Starttijd', 'es-419': 'Hora de inicio', fr: 'Heure de début' }),
  column('weightedAveragePower', 'number', 'W', 72, { en: 'Weighted Average Power', de: 'Gewichtete durchschnittliche Leistung', nl: 'Gewogen gemiddeld vermogen', 'es-419': 'Potencia promedio ponderada', fr: 'Puissance moyenne pondérée' }),
  column('powerCount', 'number', '', 72, { en: 'Power Count', de: 'Leistungszahl', nl: 'Aantal vermogensgegevens', 'es-419': 'Conteo de potencia', fr: "Nombre d'échantillons de puissance" }),
  column('preferPerceivedExertion', 'flag', '', 72, { en: 'Prefer Perceived Exertion', de: 'Gefühlte Anstrengung verwenden', nl: 'Voorkeur voor ervaren inspanning', 'es-419': 'Usar Esfuerzo Percibido', fr: "Utiliser l'Effort ressenti" }),
  column('perceivedRelativeEffort', 'number', '', 72, { en: 'Perceived Relative Effort', de: 'Gefühlte relative Leistung', nl: 'Ervaren vergelijkbare poging', 'es-419': 'Esfuerzo relativo percibido', fr: 'Effort relatif ressenti' }),
  column('commuteAgain', 'flag', '', 72, { en: 'Commute', de: 'Pendeln', nl: 'Woon-werkverkeer', 'es-419': 'Viaje al trabajo', fr: 'Déplacement-transport' }),
  column('totalWeightLifted', 'number', 'kg', 72, { en: 'Total Weight Lifted', de: 'Insgesamt gestemmtes Gewicht', nl: 'Totaal geheven gewicht', 'es-419': 'Peso total levantado', fr: 'Poids total soulevé' }),
  column('fromUpload', 'flag', '', 72, { en: 'From Upload', de: 'Von Upload', nl: 'Van upload', 'es-419': 'De carga', fr: 'À partir du téléchargement' }),
  column('gradeAdjustedDistance', 'number', 'm', 72, { en: 'Grade Adjusted Distance', de: 'Auf Steigung angepasste Distanz', nl: 'Aan stijgingspercentage aangepaste afstand', 'es-419': 'Distancia ajustada en pendientes', fr: 'Distance ajustée selon la pente' }),
  column('weatherTime', 'epoch', 'UTC ms', 72, { en: 'Weather Observation Time', de: 'Wetterbeobachtungszeit', nl: 'Tijd weerbeeld', 'es-419': 'Tiempo de observación del clima', fr: "Heure d'observation de la météo" }),
  column('weatherCondition', 'code', '', 72, { en: 'Weather Condition', de: 'Wetterlage', nl: 'Weersomstandigheden', 'es-419': 'Condición climática', fr: 'Conditions météo' }),
  column('temperature', 'number', '°C', 72, { en: 'Weather Temperature', de: 'Wetter: Temperatur', nl: 'Buitentemperatuur', 'es-419': 'Temperatura', fr: 'Température selon les prévisions météo' }),
  column('apparentTemperature', 'number', '°C', 72, { en: 'Apparent Temperature', de: 'Scheinbare Temperatur', nl: 'Gevoelstemperatuur', 'es-419': 'Sensación térmica', fr: 'Température ressentie' }),
  column('dewpoint', 'number', '°C', 72, { en: 'Dewpoint', de: 'Taupunkt', nl: 'Dauwpunt', 'es-419': 'Punto de rocío', fr: 'Point de rosée' }),
  column('humidity', 'number', '0–1', 72, { en: 'Humidity', de: 'Luftfeuchtigkeit', nl: 'Vochtigheid', 'es-419': 'Humedad', fr: 'Humidité' }),
  column('pressure', 'number', 'hPa', 72, { en: 'Weather Pressure', de: 'Wetter: Druck', nl: 'Luchtdruk', 'es-419': 'Presión atmosférica', fr: 'Pression atmosphérique' }),
  column('windSpeed', 'number', 'm/s', 72, { en: 'Wind Speed', de: 'Windgeschwindigkeit', nl: 'Windsnelheid', 'es-419': 'Velocidad del viento', fr: 'Vitesse du vent' }),
  column('windGust', 'number', 'm/s', 72, { en: 'Wind Gust', de: 'Windböe', nl: 'Windstoot', 'es-419': 'Ráfaga de viento', fr: 'Rafale de vent' }),
  column('windBearing', 'number', '°', 72, { en: 'Wind Bearing', de: 'Windrichtung', nl: 'Windrichting', 'es-419': 'Dirección del viento', fr: 'Direction du vent' }),
  column('precipitationIntensity', 'number', 'mm/h', 72, { en: 'Precipitation Intensity', de: 'Niederschlagsintensität', nl: 'Neerslagintensiteit', 'es-419': 'Intensidad de la precipitación', fr: 'Intensité des précipitations' }),
  column('sunrise', 'epoch', 'UTC ms', 72, { en: 'Sunrise Time', de: 'Sonnenaufgangszeit', nl: 'Tijd zonsopgang', 'es-419': 'Hora de salida del sol', fr: 'Heure de lever du soleil' }),
  column('sunset', 'epoch', 'UTC ms', 72, { en: 'Sunset Time', de: 'Sonnenuntergangszeit', nl: 'Tijd zonsondergang', 'es-419': 'Hora de puesta del sol', fr: 'Heure de coucher du soleil' }),
  column('moonPhase', 'number', '0–1', 72, { en: 'Moon Phase', de: 'Mondphase', nl: 'Maanstand', 'es-419': 'Fase lunar', fr: 'Phase de la lune' }),
  column('bikeNumber', 'code', '', 72, { en: 'Bike', de: 'Fahrrad', nl: 'Fiets', 'es-419': 'Bicicleta', fr: 'Vélo' }),
  column('gearNumber', 'code', '', 72, { en: 'Gear', de: 'Ausrüstung', nl: 'Uitrusting', 'es-419': 'Equipamiento', fr: 'Matériel' }),
  column('precipitationProbability', 'number', '0–1', 72, { en: 'Precipitation Probability', de: 'Niederschlagswahrscheinlichkeit', nl: 'Kans op neerslag', 'es-419': 'Probabilidad de precipitación', fr: 'Probabilité de précipitations' }),
  column('precipitationType', 'code', '', 72, { en: 'Precipitation Type', de: 'Niederschlagsart', nl: 'Type neerslag', 'es-419': 'Tipo de precipitación', fr: 'Type de précipitations' }),
  column('cloudCover', 'number', '0–1', 72, { en: 'Cloud Cover', de: 'Wolkendecke', nl: 'Bewolking', 'es-419': 'Nubosidad', fr: 'Couverture nuageuse' }),
  column('visibility', 'number', 'm', 72, { en: 'Weather Visibility', de: 'Wetter: Sichtbarkeit', nl: 'Zicht', 'es-419': 'Visibilidad', fr: 'Visibilité selon les prévisions météo' }),
  column('uvIndex', 'number', '', 72, { en: 'UV Index', de: 'UV-Index', nl: 'UV-index', 'es-419': 'Índice UV', fr: 'Indice UV' }),
  column('ozone', 'number', 'DU', 72, { en: 'Weather Ozone', de: 'Wetter: Ozon', nl: 'Ozonwaarde', 'es-419': 'Estado del ozono', fr: 'Ozone selon les prévisions météo' }),
  column('jumpCount', 'number', '', 77, { en: 'Jump Count', de: 'Sprunganzahl', nl: 'Aantal jumps', 'es-419': 'Recuento de saltos', fr: 'Nombre de sauts' }),
  column('totalGrit', 'number', '', 77, { en: 'Total Grit', de: 'Schwierigkeit insgesamt', nl: 'Totale grit', 'es-419': 'Complejidad total', fr: 'Grit total' }),
  column('averageFlow', 'number', '', 77, { en: 'Average Flow', de: 'Durchschnittlicher Flow', nl: 'Gemiddelde flow', 'es-419': 'Fluidez promedio', fr: 'Flow moyen' }),
  column('flagged', 'code', '', 78, { en: 'Flagged', de: 'Markiert', nl: 'Gemeld', 'es-419': 'Marcado', fr: 'Signalé' }),
  column('averageElapsedSpeed', 'number', 'm/s', 79, { en: 'Average Elapsed Speed', de: 'Durchschnittsgeschwindigkeit im Aufzeichnungszeitraum', nl: 'Gemiddelde snelheid (op basis van verstreken tijd)', 'es-419': 'Velocidad promedio durante el tiempo transcurrido', fr: 'Vitesse moyenne (temps écoulé)' }),
  column('dirtDistance', 'number', 'm', 80, { en: 'Dirt Distance', de: 'Auf Schotter zurückgelegte Distanz', nl: 'Afstand (onverharde wegen)', 'es-419': 'Distancia sobre tierra', fr: 'Distance sur chemin' }),
  column('newDistance', 'number', 'm', 83, { en: 'Newly Explored Distance', de: 'Neu getestete Distanz', nl: 'Afstand nieuw ontdekte wegen', 'es-419': 'Distancia recién recorrida', fr: 'Distance récemment découverte' }),
  column('newDirtDistance', 'number', 'm', 83, { en: 'Newly Explored Dirt Distance', de: 'Neu getestete Schotterdistanz', nl: 'Afstand op nieuw ontdekte wegen (onverhard)', 'es-419': 'Distancia recién recorrida en caminos sin asfaltar', fr: 'Distance sur chemin récemment découverte' }),
  column('activityCount', 'number', '', 84, { en: 'Activity Count', de: 'Aktivitätsanzahl', nl: 'Aantal activiteiten', 'es-419': 'Número de actividades', fr: "Nombre d'activités", was: ['Sport Type'] }),
  column('totalSteps', 'number', '', 87, { en: 'Total Steps', de: 'Schritte insgesamt', nl: 'Totaal aantal stappen', 'es-419': 'Pasos en total', fr: 'Nombre total de pas' }),
  column('carbonSaved', 'number', 'kg CO₂', 92, { en: 'Carbon Saved', de: 'Eingesparte CO₂-Emissionen', nl: 'CO2-besparing', 'es-419': 'Emisión de carbono evitada', fr: 'CO2 économisé' }),
  column('poolLength', 'number', 'm', 92, { en: 'Pool Length', de: 'Pool-Länge', nl: 'Lengte van zwembad', 'es-419': 'Largo de la piscina', fr: 'Longueur de piscine' }),
  column('trainingLoad', 'number', 'TSS', 92, { en: 'Training Load', de: 'Trainingsbelastung', nl: 'Trainingsbelasting', 'es-419': 'Carga de entrenamiento', fr: 'Charge d’entraînement' }),
  column('intensity', 'number', '% FTP', 92, { en: 'Intensity', de: 'Intensität', nl: 'Intensiteit', 'es-419': 'Intensidad', fr: 'Intensité' }),
  column('averageGradeAdjustedSpeed', 'number', 'm/s', 92, { en: 'Average Grade Adjusted Pace', de: 'Durchschnittliches auf Steigung angepasstes Tempo', nl: 'Gemiddelde vergelijkbare tempo op vlak terrein', 'es-419': 'Ritmo ajustado en pendientes promedio', fr: 'Vitesse moyenne ajustée selon la pente' }),
  column('timerTime', 'number', 's', 94, { en: 'Timer Time', de: 'Stoppuhr-Zeit', nl: 'Tijd op de timer', 'es-419': 'Tiempo del cronómetro', fr: 'Temps enregistré par le chronomètre' }),
  column('totalCycles', 'number', '', 94, { en: 'Total Cycles', de: 'Zyklen gesamt', nl: 'Totaalaantal cycli', 'es-419': 'Ciclos en total', fr: 'Nombre total de cycles' }),
  column('recovery', 'flag', '', 99, { en: 'Recovery', de: 'Regeneration', nl: 'Herstel', 'es-419': 'Recuperación', fr: 'Récupération' }),
  column('pet', 'flag', '', 99, { en: 'With Pet', de: 'Mit Haustier', nl: 'Met huisdier', 'es-419': 'Con mascota', fr: 'Avec mon animal de compagnie' }),
  column('competition', 'flag', '', 99, { en: 'Competition', de: 'Wettbewerb', nl: 'Wedstrijd', 'es-419': 'Competencia', fr: 'Compétition' }),
  column('longRun', 'flag', '', 99, { en: 'Long Run', de: 'Langer Lauf', nl: 'Lange loop', 'es-419': 'Carrera larga', fr: 'Sortie longue' }),
  column('cause', 'flag', '', 99, { en: 'For a Cause', de: 'Für einen guten Zweck', nl: 'Voor een doel', 'es-419': 'Por una causa', fr: 'Pour la bonne cause' }),
  column('kid', 'flag', '', 101, { en: 'With Kid', 'es-419': 'Con niño', fr: 'Avec enfant' }),
  column('downhillDistance', 'number', 'm', 101, { en: 'Downhill Distance', 'es-419': 'Distancia de descenso', fr: 'Distance en descente' }),
  column('totalSets', 'number', '', 103, { en: 'Total Sets', 'es-419': 'Total de series', fr: 'Nombre total de séries' }),
  column('totalReps', 'number', '', 103, { en: 'Total Reps', 'es-419': 'Total de repeticiones', fr: 'Nombre total de répétitions' }),
  column('media', 'text', '', 86, { en: 'Media', de: 'Medien', nl: 'Media', 'es-419': 'Multimedia', fr: 'Support' }),] as const

export type ColumnName = (typeof registry)[number]['name']

const derived = <const N extends string, const S extends 'INTEGER' | 'REAL' | 'TEXT'>(name: N, sql: S, unit: string, meaning: string) => ({
  name,
  sql,
  unit,
  meaning,
})

/** What follows from an activity's own columns, worked out anew whenever one of them changes. */
// oxfmt-ignore
export const resolved = [
  derived('sport', 'TEXT', '', "Strava's id of the type shown: Run, TrailRun, VirtualRun, Ride …; null where no table knows it"),
  derived('isRun', 'INTEGER', '0/1', 'sport is Run, TrailRun or VirtualRun, a treadmill included'),
  derived('indoor', 'INTEGER', '0/1', 'null where the export does not say'),
  derived('distance', 'REAL', 'm', 'the second Distance; where blank the first: metres for swims and rows, nautical miles for sails, kilometres otherwise'),
  derived('distanceFrom', 'TEXT', '', 'metres: the second Distance · shown: the first · runner: as the runner corrected it'),
  derived('moving', 'REAL', 's', 'moving time; elapsed time stands in where there is none'),
  derived('movingFrom', 'TEXT', '', 'moving · elapsed: elapsed time stood in'),
  derived('elapsed', 'REAL', 's', 'elapsed time, the finer of the two'),
  derived('highestHeartRate', 'REAL', 'bpm', 'the first Max Heart Rate; where blank the second, the only one in files before 2022'),
  derived('tags', 'TEXT', '', '#words of name and description, lower case, each once, a space between'),
  derived('isCommute', 'INTEGER', '0/1', 'either Commute'),
  derived('isRace', 'INTEGER', '0/1', 'Competition, unless the runner says otherwise'),
  derived('raceSaid', 'INTEGER', '0/1', 'what the runner says of it; null where they were not asked, or did not answer'),
  derived('isLongRun', 'INTEGER', '0/1', 'Long Run'),
  derived('withPet', 'INTEGER', '0/1', 'With Pet'),
  derived('withKid', 'INTEGER', '0/1', 'With Kid'),
  derived('forACause', 'INTEGER', '0/1', 'For a Cause'),
  derived('isRecovery', 'INTEGER', '0/1', 'Recovery'),
  derived('valid', 'INTEGER', '0/1', 'a run of at least 5 min and 0.8 km, between 2:30 and 15:00 per km, not flagged'),
  derived('invalid', 'TEXT', '', 'why not: not-a-run · flagged · no-time · no-distance · too-short-time · too-short-distance · too-fast · too-slow'),
] as const

/** The columns of table `activity`, `id` first. */
export const fields = [...registry, ...resolved] as const

/** Positions of each name in `fields`, and so in `Values`. A Map, because a header may say `constructor`. */
export const fieldIndices: ReadonlyMap<string, number> = new Map(fields.map((field, index) => [field.name, index]))

/** Position of a field in `Values`. */
export const at = (name: (typeof fields)[number]['name']): number => fieldIndices.get(name) ?? -1

/** Counts of columns for which the order is known without a title, ascending: 10, 11, 72 … 103. */
export const knownCounts: readonly number[] = [...new Set(registry.map((column) => column.since))].sort((a, b) => a - b)

/** Column names in the order of a file with `count` columns; null where no such file is known. */
export const layoutOf = (count: number): readonly ColumnName[] | null =>
  knownCounts.includes(count) ? registry.filter((column) => column.since <= count).map((column) => column.name) : null
