import ru2013 from './calendar/ru-2013.json' with { type: 'json' };
import ru2014 from './calendar/ru-2014.json' with { type: 'json' };
import ru2015 from './calendar/ru-2015.json' with { type: 'json' };
import ru2016 from './calendar/ru-2016.json' with { type: 'json' };
import ru2017 from './calendar/ru-2017.json' with { type: 'json' };
import ru2018 from './calendar/ru-2018.json' with { type: 'json' };
import ru2019 from './calendar/ru-2019.json' with { type: 'json' };
import ru2020 from './calendar/ru-2020.json' with { type: 'json' };
import ru2021 from './calendar/ru-2021.json' with { type: 'json' };
import ru2022 from './calendar/ru-2022.json' with { type: 'json' };
import ru2023 from './calendar/ru-2023.json' with { type: 'json' };
import ru2024 from './calendar/ru-2024.json' with { type: 'json' };
import ru2025 from './calendar/ru-2025.json' with { type: 'json' };
import ru2026 from './calendar/ru-2026.json' with { type: 'json' };
import ru2027 from './calendar/ru-2027.json' with { type: 'json' };
import type { CalendarYear } from './calendar-year';

/** The years for which the Government has published a decree, as data. Where they were taken from stands in calendar/evidence.json. */
export const approvedYears = [
  ru2013,
  ru2014,
  ru2015,
  ru2016,
  ru2017,
  ru2018,
  ru2019,
  ru2020,
  ru2021,
  ru2022,
  ru2023,
  ru2024,
  ru2025,
  ru2026,
  ru2027,
] as readonly unknown[] as readonly CalendarYear[];
