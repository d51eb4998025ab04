import { render } from 'preact';

render(<h1>Blank</h1>, document.body);
